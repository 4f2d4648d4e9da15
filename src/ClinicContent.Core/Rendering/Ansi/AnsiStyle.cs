namespace ClinicContent;

/// <summary>Writes styles as the control sequence SGR of ECMA-48 (5th edition, section 8.3.117).</summary>
internal static class AnsiStyle
{
    /// <summary>Changes from one style to another: it switches all styles off and then those of the new one on.</summary>
    public static void Change(ref Utf8Output output, TextStyle from, TextStyle to)
    {
        if (from != TextStyle.None)
        {
            output.Write("\e[0m"u8);
        }

        if (to == TextStyle.None)
        {
            return;
        }

        output.Write("\e["u8);
        var parameters = 0;
        Add(ref output, ref parameters, (to & TextStyle.Bold) != 0, 1);
        Add(ref output, ref parameters, (to & TextStyle.Dim) != 0, 2);
        Add(ref output, ref parameters, (to & TextStyle.Italic) != 0, 3);
        Add(ref output, ref parameters, (to & TextStyle.Underline) != 0, 4);
        var color = to & TextStyle.Colors;
        Add(ref output, ref parameters, color != TextStyle.None, 30 + ((int)color >> 4));
        output.Write((byte)'m');
    }

    private static void Add(ref Utf8Output output, ref int parameters, bool on, int parameter)
    {
        if (on)
        {
            if (parameters++ > 0)
            {
                output.Write((byte)';');
            }

            output.Write(parameter);
        }
    }
}
