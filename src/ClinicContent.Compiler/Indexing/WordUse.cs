namespace ClinicContent.Compiler;

/// <summary>The use of a group's words in an article.</summary>
internal struct WordUse
{
    /// <summary>The number of uses, each weighted by its field.</summary>
    public float Frequency { get; private set; }

    /// <summary>The most telling field.</summary>
    public SearchField Field { get; private set; }

    /// <summary>The number of the section that uses them most, from 1; 0 for none.</summary>
    public int Section { get; private set; }

    private float _most;
    private int _current;
    private float _inCurrent;

    /// <summary>Adds a use. The uses of a section come together.</summary>
    public void Add(SearchField field, float weight, int section)
    {
        Frequency += weight;
        Field = field > Field ? field : Field;
        if (section == 0)
        {
            return;
        }

        (_current, _inCurrent) = section == _current ? (_current, _inCurrent + weight) : (section, weight);
        if (_inCurrent > _most)
        {
            (_most, Section) = (_inCurrent, section);
        }
    }
}
