namespace ClinicContent.Compiler;

/// <summary>How an article uses the words of a group.</summary>
internal struct WordUse
{
    /// <summary>How often, each use weighted by its field.</summary>
    public float Frequency { get; private set; }

    /// <summary>The most telling field.</summary>
    public SearchField Field { get; private set; }

    /// <summary>The number of the section that uses them most, from 1; 0 for none.</summary>
    public int Section { get; private set; }

    private float _most;
    private int _current;
    private float _inCurrent;

    /// <summary>One more use. The uses of a section come together.</summary>
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
