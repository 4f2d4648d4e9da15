using System.Text;
using ClinicContent.Tool;

// Messages name titles and paths in any script; the console's own encoding may not have it.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error);
