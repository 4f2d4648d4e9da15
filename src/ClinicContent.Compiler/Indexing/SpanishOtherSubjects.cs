namespace ClinicContent.Compiler;

/// <summary>Subjects of other clinics in Spanish: see <see cref="SearchLanguage.OtherSubjects"/>.</summary>
internal static class SpanishOtherSubjects
{
    public const string Text = """
        embarazo, parto, anticonceptivo, anticonceptiva, lactancia, amamantar, pecho bebe, bebe, menopausia, menstruacion, menstrual, fertilidad, aborto, regla
        alergia, asma, anemia, tiroides, diabetes, diabetico, insulina, colesterol, hipertension, glaucoma, catarata, epilepsia, gota, osteoporosis, lupus, cancer, leucemia, hepatitis, vih, herpes, covid, gripe, gripa,
        influenza, neumonia, bronquitis, sinusitis, anginas, diarrea, agruras, acidez, reflujo, ulcera, gastritis, hemorroides, demencia, alzheimer, parkinson, migraña, vertigo, apnea, roncar, sarpullido, roncha, eccema,
        psoriasis, acne, comezon, quemadura, verruga, lunar, resfriado, resfrio, catarro, tos, estornudo, sarampion, paperas, rabia, tetano, tuberculosis, piojos, lombrices, picadura, mordedura
        ansiedad, panico, autismo, bipolar, esquizofrenia
        vacuna, vacunacion, refuerzo, antibiotico, antihistaminico, antidepresivo, inhalador, vitamina, suplemento, hormona, testosterona, estrogeno, laxante, antiacido
        presion alta, presion arterial, alta presion, medicina presion, medir presion, pastilla depresion, medicina depresion, pastilla presion, presion sangre, azucar sangre, bajar azucar, azucar alta, analisis sangre, examen sangre, prueba sangre, tipo sangre, sangre tipo, donar sangre, sangre nariz
        analisis orina, examen orina, prueba droga, examen droga, prueba embarazo, examen manejo, prueba manejo, licencia manejo, examen vista, examen escuela, prueba vista, prueba oido, laboratorio
        bajar peso, perder peso, pastilla adelgazar, pastilla dormir, medicina dormir, pastilla peso, medicina estomago, medicina corazon, pastilla corazon
        seguro carro, seguro vida, seguro casa, seguro desempleo, seguro social, disco duro, disco musica, disco pare, calor hoy, ola calor, masa muscular, levantar pesa, doctor mujer, doctor niño, doctor animal, columna opinion
        """;
}
