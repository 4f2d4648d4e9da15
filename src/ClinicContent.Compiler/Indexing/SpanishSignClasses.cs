namespace ClinicContent.Compiler;

/// <summary>Spanish words that mean the same in the signs of emergencies: see <see cref="SearchLanguage.SignClasses"/>.</summary>
internal static class SpanishSignClasses
{
    public const string Text = """
        NAME:
        NO: no, ni, nunca
        NOT: NO, sin, dejo
        CANNOT: no puedo, no podido, no pudo, no pude, no logro, no logra, no consigo, no deja, cuesta, cuesta trabajo, dificultad, dificil, problema, batallo, imposible
        LOST: perdi, perdida, perdio, pierdo, perder, perdiendo, pierde, sin, no
        UNFELT: CANNOT siento, NOT siento, NOT sensibilidad, LOST sensibilidad, NOT sensacion
        NUMB: dormida, entumecer, anestesiado, anestesia, insensible, UNFELT
        PRIVATES: entrepierna, genitales, mis partes, partes nobles, partes privadas, nalga, ano, ingle, vagina, pene, testiculo, entre pierna, limpio, limpiarme, limpiarse, limpiar, zona intima, intima, ahi abajo, trasero
        UNMOVED: CANNOT mover, NOT mover, paralizado, paralisis, paralizar
        WEAK: debil, debilidad, NOT fuerza, LOST fuerza, fue fuerza, acabo fuerza, quita fuerza, flojo, flojera, aflojan, doblan, vencen, fallan, NOT responden, NOT sostienen, guango, UNMOVED
        LEGS: pierna, cintura abajo
        PEE: orinar, orina, vejiga, pis, mear
        STOOL: popo, caca, pupu, excremento, heces, intestino, esfinter, evacuar, cagar
        BREATHE: respirar, aire
        CHOKED: CANNOT BREATHE, falta BREATHE, NOT BREATHE, ahogo, asfixio, CANNOT jalar, corta BREATHE
        FEVER: fiebre, calentura, escalofrio
        SHOT: inyeccion, epidural, infiltracion, bloqueo, ablacion, cirugia, procedimiento, puncion, pinchazo, radiofrecuencia
        PAINED: dolor, presion, opresion, aprieta, apretado, punzada, pesadez
        SUDDEN: repente, repentino, subito
        STRONG: fuerte, fortisimo, terrible, horrible, insoportable, intenso, grave, SUDDEN
        BAD: STRONG, mucho, mucha
        FACE: cara, labio, lengua, garganta
        SWOLLEN: hinchar, hinchazon, cerrar, cierra
        TOOK: tome, tomaron, tomado, tomaste, se tomo, ingirio
        MEDICINE: NAME, medicina, pastilla, opioide, calmante, droga, parche, jarabe, relajante, analgesico, antiinflamatorio
        OVER: demasiado, demasiada, demasiados, demasiadas, de mas
        TOO: OVER, muchas, muchos, mucho, mucha, monton, caja, frasco, puñado, tantas
        VOMIT: vomitar, devolver, devolvi, escupo, toser, tos, arrojar
        WAKE: despertar, despertarlo, despierto, reacciona, responde
        ASLEEP: NOT WAKE, CANNOT WAKE, LOST conocimiento, LOST conciencia, inconsciente
        CHILD: niño, hijo, bebe, nieto
        SPEAK: hablar, palabra
        ONESIDE: un lado, mitad cuerpo, mitad cara
        SIDE: ONESIDE, lado cuerpo, lado derecho, lado izquierdo
        DIE: morir, morirme, muerto, muerte
        WANT: quiero, ganas, pensar, pienso, deseo, prefiero
        """;
}
