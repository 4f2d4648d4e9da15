namespace ClinicContent.Benchmarks;

/// <summary>nginx with a configuration of its own, set up to serve a folder of files as fast as it can.</summary>
internal static class NginxServer
{
    /// <param name="folder">A folder for its configuration and what it writes.</param>
    /// <param name="files">The folder that it serves, with 404.html for what is not there and compressed files beside the others.</param>
    public static ServerProcess Start(string folder, string files)
    {
        var nginx = DebianTool.Find("nginx", WrkRun.Packages);
        var configuration = Path.Combine(folder, "nginx.conf");
        return ServerProcess.Start(folder, Core.Server, nginx, port =>
        {
            File.WriteAllText(configuration, Configuration(folder, files, port));
            return ["-p", folder, "-c", configuration, "-e", Path.Combine(folder, "error.log")];
        });
    }

    // A worker for each core, which is one; files stay open and connections last, as the other servers have it.
    private static string Configuration(string folder, string files, int port) => $$"""
        load_module {{DebianTool.FindFile("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", WrkRun.Packages)}};
        daemon off;
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        worker_processes 1;
        pid {{folder}}/nginx.pid;
        events { worker_connections 1024; }
        http {
            access_log off;
            log_not_found off;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 1000000000;
            open_file_cache max=100;
            open_file_cache_errors on;
            brotli_static on;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            charset utf-8;
            types { text/html html; application/json json; }
            server {
                listen 127.0.0.1:{{port}};
                root {{files}};
                error_page 404 /404.html;
            }
        }

        """;
}
