using System.Diagnostics;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tool;

/// <summary>Parses a web page: without scripts, without loading anything that it names, and within limits that no page of text comes near.</summary>
internal static class HtmlParsing
{
    public const int MaxDepth = 300;
    private const int MaxElements = 250_000;
    private const int ElementsBetweenChecks = 32;

    // The parser's time grows with the square of some mistakes in markup.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(6);

    /// <exception cref="ImportException">The page goes beyond a limit.</exception>
    public static IHtmlDocument Parse(string page)
    {
        var (count, time) = (0, Stopwatch.StartNew());
        IElement? last = null;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            IsScripting = false,
            OnCreated = (element, _) =>
            {
                // An element has no place in the tree yet; the one before it has.
                if (++count % ElementsBetweenChecks == 0)
                {
                    Check(count, last, time);
                }

                last = element;
            },
        };
        return new HtmlParser(options, BrowsingContext.New(Configuration.Default)).ParseDocument(page);
    }

    private static void Check(int count, INode? last, Stopwatch time)
    {
        var depth = 0;
        for (var node = last; node is not null; node = node.Parent)
        {
            depth++;
        }

        if (depth > MaxDepth)
        {
            throw new ImportException($"The page nests its tags more than {MaxDepth} deep: import a page with simpler markup, or save its text as .txt.");
        }

        if (count > MaxElements)
        {
            throw new ImportException($"The page has more than {MaxElements} elements: import a part of it.");
        }

        if (time.Elapsed > MaxTime)
        {
            throw new ImportException("The markup of the page takes too long to read: correct it, or save its text as .txt.");
        }
    }
}
