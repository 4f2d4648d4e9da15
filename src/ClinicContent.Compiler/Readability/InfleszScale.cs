namespace ClinicContent.Compiler;

/// <summary>The INFLESZ scale, which grades the ease of Szigriszt-Pazos (Barrio Cantalejo et al.: Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes, 2008).</summary>
internal static class InfleszScale
{
    /// <summary>The grade of an ease, in English.</summary>
    public static string Of(double ease) => ease switch
    {
        < 40 => "very hard",
        < 55 => "somewhat hard",
        < 65 => "normal",
        < 80 => "fairly easy",
        _ => "very easy",
    };
}
