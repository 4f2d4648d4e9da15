namespace ClinicContent;

/// <summary>Finds the paragraphs that a clinic leaves empty: those that hold nothing but clinic values which it has set to nothing.</summary>
internal static class EmptyParagraph
{
    /// <summary>Goes past the paragraph that begins here, to its end, when it would be empty.</summary>
    public static bool Skip(ref DocumentReader paragraph, ClinicTexts clinic)
    {
        if (paragraph.NextKind != NodeKind.ClinicValue)
        {
            return false;
        }

        var ahead = paragraph;
        while (ahead.Read())
        {
            switch (ahead.Kind)
            {
                case NodeKind.Paragraph:
                    paragraph = ahead;
                    return true;
                case NodeKind.ClinicValue when clinic.Value(ahead.Number).IsEmpty:
                case NodeKind.Text when ahead.Text.Trim((byte)' ').IsEmpty:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
