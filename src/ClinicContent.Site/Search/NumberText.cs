using System.Text;

namespace ClinicContent;

/// <summary>Numbers from 0 on as text without white space, quotation marks and backslashes: a character up to '[' ends one.</summary>
internal sealed class NumberText
{
    private const int Last = 57; // '#' to '['
    private const int Further = 34; // ']' to '~'

    private readonly StringBuilder _text = new();

    public static string Of(IEnumerable<int> numbers)
    {
        var text = new NumberText();
        foreach (var number in numbers)
        {
            text.Add(number);
        }

        return text.ToString();
    }

    public void Add(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var start = _text.Length;
        for (var rest = number / Last; rest > 0; rest /= Further)
        {
            _text.Insert(start, (char)(']' + (rest % Further)));
        }

        _text.Append((char)('#' + (number % Last)));
    }

    /// <summary>Adds the count of the numbers, and the numbers.</summary>
    public void AddList(IReadOnlyList<int> numbers)
    {
        Add(numbers.Count);
        foreach (var number in numbers)
        {
            Add(number);
        }
    }

    /// <summary>Adds the count of the numbers, and for each the difference from the one before.</summary>
    /// <param name="numbers">The numbers, ascending.</param>
    public void AddSet(IReadOnlyList<int> numbers)
    {
        Add(numbers.Count);
        AddSteps(numbers);
    }

    /// <summary>Adds for each number the difference from the one before.</summary>
    /// <param name="numbers">The numbers, ascending.</param>
    public void AddSteps(IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            Add(i == 0 ? numbers[0] : numbers[i] - numbers[i - 1] - 1);
        }
    }

    public override string ToString() => _text.ToString();
}
