using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the progress of an export: with a bar on a terminal, with a line now and then elsewhere.</summary>
internal static class ExportProgress
{
    private const int FilesOfALine = 10_000;

    /// <summary>Runs the work. The work calls its argument after each file, with the number of files so far, from any thread.</summary>
    public static T Show<T>(IAnsiConsole console, Func<Action<int>, T> work)
    {
        if (console.IsPlain())
        {
            var written = 0;
            return work(total =>
            {
                var done = Interlocked.Increment(ref written);
                if (done % FilesOfALine == 0)
                {
                    lock (console)
                    {
                        console.Profile.Out.Writer.Write(FormattableString.Invariant($"{done:N0} of {total:N0} files\n"));
                    }
                }
            });
        }

        // A bar is drawn again and again, but nothing is asked of the person in front of it.
        console.Profile.Capabilities.Interactive = true;
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Writing the site");
                return work(total =>
                {
                    task.MaxValue = total;
                    task.Increment(1);
                });
            });
    }
}
