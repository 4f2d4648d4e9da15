using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClinicContent.Tool;

/// <summary>Explains the correct call of a command after a wrong one.</summary>
internal static class UsageError
{
    private const string FirstSteps = """
        no command was given. Start here:

          clinic-content new pack MyClinic                        creates a project with a first article
          clinic-content new article Sciatica --folder MyClinic   starts another article
          clinic-content check MyClinic                           lists what the articles still need
          clinic-content preview MyClinic                         shows the articles in a browser

        Run 'clinic-content --help' for all commands.
        """;

    // The names that other programs have for such commands.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["add"] = "new",
        ["create"] = "new",
        ["init"] = "new",
        ["lint"] = "check",
        ["validate"] = "check",
        ["verify"] = "check",
        ["show"] = "preview",
        ["watch"] = "preview",
    };

    /// <summary>The messages for a command line that cannot be run; empty when it can be.</summary>
    public static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;

        // A mistyped word explains the other errors: the command or the option that it was meant to be is missing as well.
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(word => !word.StartsWith('-')) is { } name)
        {
            return [Unknown(command, name) + HelpOf(parsed)];
        }

        if (UnknownOption(parsed) is { } option)
        {
            var options = command.Options.Where(each => !each.Hidden).Select(each => each.Name);
            return [$"There is no option '{DisplayText.Of(option)}'.{SuggestionPhrase.For(option, options)}" + HelpOf(parsed)];
        }

        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return [Unknown(command, token) + HelpOf(parsed)];
        }

        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        return command.Subcommands.Count == 0
            ? parsed.Errors.Select(error => error.Message + HelpOf(parsed))
            : [parsed.CommandResult.Parent is null ? FirstSteps.ReplaceLineEndings("\n") : $"'{command.Name}' needs one of {ListOf(command.Subcommands)}." + HelpOf(parsed)];
    }

    // The parser takes an option that it does not know for an argument, such as a folder of that name.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
                .Concat(parsed.UnmatchedTokens)
                .Where(token => token is ['-', _, ..] && !token.Contains(' ', StringComparison.Ordinal))
                .Select(token => token.Split('=', ':')[0])
                .FirstOrDefault();

    private static string Unknown(Command command, string token) => command.Subcommands.Count > 0
        ? $"There is no command '{DisplayText.Of(token)}'.{SuggestionFor(command, token)} The commands are {ListOf(command.Subcommands)}."
        : $"'{DisplayText.Of(token)}' is one argument too many.{(command.Parents.OfType<Command>().Any(parent => parent.Name == NewCommand.Name) ? " Put a name of several words in double quotes." : "")}";

    private static SuggestionPhrase SuggestionFor(Command command, string token)
    {
        var names = command.Subcommands.Select(each => each.Name).ToList();
        return OtherNames.TryGetValue(token, out var name) && names.Contains(name) ? SuggestionPhrase.For(name, [name]) : SuggestionPhrase.For(token, names);
    }

    private static string ListOf(IEnumerable<Command> commands) => string.Join(", ", commands.Select(command => $"'{command.Name}'"));

    private static string HelpOf(ParseResult parsed) => $" Run 'clinic-content {PathOf(parsed.CommandResult)}--help' for the options.";

    // Such as "new article ", without the program's own name.
    private static string PathOf(CommandResult command) => command.Parent is CommandResult parent ? $"{PathOf(parent)}{command.Command.Name} " : "";
}
