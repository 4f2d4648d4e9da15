namespace ClinicContent.Compiler;

/// <summary>Spanish words that mean the same in the signs of emergencies: see <see cref="SearchLanguage.SignClasses"/>.</summary>
internal static class SpanishSignClasses
{
    public const string Text = """
        NAME:
        NO: no, ni, nunca
        NOT: NO, sin, dejo
        CANNOT: no puedo, sin poder, no podido, no pudo, no pude, no logro, no logra, no consigo, no deja, cuesta, cuesta trabajo, dificultad, dificil, problema, batallo, imposible
        LOST: perdi, perdida, perdio, pierdo, perder, perdiendo, pierde, sin, no
        UNFELT: CANNOT siento, NOT siento, NOT sensibilidad, LOST sensibilidad, NOT sensacion
        NUMB: dormida, entumecer, anestesiado, anestesia, insensible, UNFELT
        PRIVATES: entrepierna, genitales, mis partes, las partes, nalga, ano, ingle, vagina, pene, entre pierna, limpiarme, limpiar, intima, ahi abajo, alla abajo
        UNMOVED: CANNOT mover, NOT mover, paralizado, paralisis, paralizar
        WEAK: debil, debilidad, NOT fuerza, LOST fuerza, fue fuerza, flojo, aflojan, doblan, NOT responden, NOT sostienen, UNMOVED
        LEGS: pierna, cintura abajo
        PEE: orinar, orina, vejiga, pis, mear
        STOOL: popo, caca, pupu, excremento, heces, cagar
        BREATHE: respirar
        CHOKED: CANNOT BREATHE, falta BREATHE, falta aire, NOT BREATHE, ahogo, asfixio, CANNOT jalar, corta BREATHE, corta aire, no entra aire, no agarro aire
        FEVER: fiebre, calentura, escalofrio
        SHOT: inyeccion, epidural, infiltracion, bloqueo, ablacion, cirugia
        PAINED: dolor, presion, opresion, oprime, oprimido, aprieta, aplasta, aplastan, aplastado
        SUDDEN: repente, repentino
        STRONG: fuerte, terrible, horrible, insoportable, SUDDEN
        BAD: STRONG, mucho, mucha
        FACE: cara, labio, lengua, garganta
        SWOLLEN: hinchar, hinchazon, cerrar, cierra
        TOOK: tome, tomaron, tomado, tomaste, se tomo, ingirio
        MANY: 10, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 25, 30, 35, 40, 45, 50, 60, 90, 100, diez, doce, quince, veinte, treinta, cuarenta, cincuenta
        UNIT: mg, miligramo, minuto, pm, am
        MEDICINE: NAME, medicina, pastilla, opioide, calmante, parche, jarabe, relajante
        OVER: demasiado, demasiada, demasiados, demasiadas, de mas
        TOO: OVER, muchas, muchos, mucho, mucha, monton, caja, frasco, puñado, tantas
        VOMIT: vomitar, devolver, devolvi, arrojar, arroje, guacarear, tos
        WAKE: despertar, despertarlo, despierto, reacciona, responde
        ASLEEP: NOT WAKE, CANNOT WAKE, LOST conocimiento, LOST conciencia, inconsciente
        CHILD: niño, hijo, bebe
        SPEAK: hablar, palabra
        ONESIDE: un lado, mitad cuerpo, mitad cara
        SIDE: ONESIDE, lado cuerpo, lado derecho, lado izquierdo
        DIE: morir, morirme, muerto, muerte
        WANT: quiero, quisiera, ganas, pensar, pienso, deseo, prefiero
        """;
}
