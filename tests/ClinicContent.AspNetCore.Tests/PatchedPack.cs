using ClinicContent.Compiler;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The articles' own pack with bytes of it changed, whole again.</summary>
internal static class PatchedPack
{
    public static byte[] Bytes()
    {
        using var stream = typeof(ClinicContent.Articles).Assembly.GetManifestResourceStream(ContentPack.ResourceName)!;
        var pack = new byte[stream.Length];
        stream.ReadExactly(pack);
        return pack;
    }

    /// <summary>The pack as if its articles needed other values of a clinic.</summary>
    public static ContentPack Needing(byte[] pack, Func<ClinicValues, ClinicValues> values) => ContentPack.FromMemory(BytesNeeding(pack, values), trusted: false);

    /// <summary>The bytes of the pack as if its articles needed other values of a clinic.</summary>
    public static byte[] BytesNeeding(byte[] pack, Func<ClinicValues, ClinicValues> values)
    {
        var languages = Table(pack, PackTag.Languages, PackFormat.LanguageSize);
        for (var language = 0; language < languages.Count; language++)
        {
            ref var needed = ref pack[languages[language] + PackFormat.ReferenceSize];
            needed = (byte)values((ClinicValues)needed);
        }

        return Seal(pack);
    }

    /// <summary>Makes the articles need who treats patients, a text that is another in each language.</summary>
    public static void NeedClinicians(ClinicContentOptions options)
    {
        options.Packs.Clear();
        options.Packs.Add(Needing(Bytes(), WithClinicians));
    }

    /// <summary>The bytes of the pack as if its articles needed who treats patients.</summary>
    public static byte[] NeedingClinicians(byte[] pack) => BytesNeeding(pack, WithClinicians);

    public static byte[] Seal(byte[] pack) => PackWriter.Seal(pack);

    public static PackTable Table(byte[] pack, PackTag tag, uint recordSize)
    {
        var bytes = new PackBytes(pack);
        return new PackTable(bytes, new PackSections(bytes).Find(tag), recordSize);
    }

    private static ClinicValues WithClinicians(ClinicValues values) => values | ClinicField.Clinicians.Flag;
}
