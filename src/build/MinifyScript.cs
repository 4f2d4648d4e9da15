using System.IO;
using Microsoft.Build.Framework;
using NUglify;
using NUglify.JavaScript;

namespace ClinicContent.Build;

/// <summary>A task of the build that writes a script without comments, and with short names for what is local. MSBuild compiles it.</summary>
public sealed class MinifyScript : Microsoft.Build.Utilities.Task
{
    /// <summary>The script.</summary>
    [Required]
    public string Script { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string Minified { get; set; }

    public override bool Execute()
    {
        // JS1013: it takes the name of a script in a regular expression for a mistake.
        var result = Uglify.Js(File.ReadAllText(Script), Script, new CodeSettings { IgnoreErrorList = "JS1013" });
        foreach (var error in result.Errors)
        {
            Log.LogError(null, error.ErrorCode, null, Script, error.StartLine, error.StartColumn, error.EndLine, error.EndColumn, error.Message);
        }

        File.WriteAllText(Minified, result.Code + "\n");
        return !result.HasErrors;
    }
}
