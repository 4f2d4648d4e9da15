using System.Text;

namespace ClinicContent.Tool;

/// <summary>Removes the spaces with which a console fills lines.</summary>
internal sealed class LineTrimmer(TextWriter output) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        for (; _spaces > 0; _spaces--)
        {
            if (value is not ('\n' or '\r'))
            {
                output.Write(' ');
            }
        }

        output.Write(value);
    }

    public override void Flush() => output.Flush();
}
