using System.Security.Cryptography;

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
    public static ContentPack Needing(byte[] pack, Func<ClinicValues, ClinicValues> values)
    {
        var (languages, size) = (BitConverter.ToInt32(pack, PackFormat.LanguagesOffset), BitConverter.ToInt32(pack, PackFormat.LanguagesOffset + 4));
        for (var language = languages; language < languages + size; language += PackFormat.LanguageSize)
        {
            ref var needed = ref pack[language + PackFormat.ReferenceSize];
            needed = (byte)values((ClinicValues)needed);
        }

        return ContentPack.FromMemory(Seal(pack), trusted: false);
    }

    /// <summary>Makes the articles need who treats patients, a text that is another in each language.</summary>
    public static void NeedClinicians(ClinicContentOptions options)
    {
        options.Packs.Clear();
        options.Packs.Add(Needing(Bytes(), values => values | ClinicValues.Clinicians));
    }

    public static byte[] Seal(byte[] pack)
    {
        SHA256.HashData(pack.AsSpan(PackFormat.HashedFrom), pack.AsSpan(PackFormat.HashOffset));
        return pack;
    }
}
