namespace ClinicContent.Compiler;

/// <summary>Spanish as patients in the United States write it: often without accents.</summary>
internal sealed class SpanishWords : SearchLanguage
{
    // As in English, with the endings that Spanish gives them.
    private static readonly string[] MedicineEndings =
    [
        "pentina", "gabalina", "oxetina", "triptilina", "pramina", "profeno", "fenaco", "oxicam", "coxib", "codona", "morfona", "morfina", "fentanilo", "fentanil", "adol", "adona", "oxona", "zepam", "zolam", "prina",
        "baclofeno", "prodol", "bamol", "anidina", "caina", "isona", "tasona", "solona", "cinolona", "sartan", "statina", "olol", "dipino", "pril", "parina", "xaban", "gatran", "grel", "farina", "pirina", "fenol", "fen", "lamina",
        "micina", "cilina", "floxacino", "azol", "tidina", "prazol", "triptan", "dronato", "formina", "gliptina", "glutida", "terol", "setron", "barbital", "mab", "tinib", "oxeno", "toina", "zepina", "citalopram",
        "faxina", "ciclina", "deina", "aicina", "hidramina", "olaco", "cetamol", "milnacipran",
    ];

    public SpanishWords() => AddForms("""
        =partido partidos
        año años
        dolor dolores duele duelen doler dolia dolian dolio duela adolorido adolorida adoloridos dolorido dolorida doloridos doloroso dolorosa dolorosos dolorosas dolencia dolencias
        inyeccion inyecciones inyectar inyectan inyectado inyectada inyectaron inyecto inyectarme inyectarse
        infiltracion infiltraciones infiltrar infiltrado infiltran
        medicina medicinas medicamento medicamentos medicacion
        pastilla pastillas tableta tabletas pildora pildoras
        doctor doctores doctora doctoras medico medicos medica medicas
        asiento sentado sentada sentados sentar sentarme sentarse sentarte
        sentir siento siente sienten sentia sentido
        dormir duermo durmiendo dormi dormia
        adormecer dormida dormido dormidos dormidas duerme duermen durmio durmieron adormecido adormecida adormecidos adormecidas adormecimiento adormece adormecen adormecio
        mover muevo mueve mueven moverse moverme movimiento movimientos moviendo
        caer caigo cae caen caida caidas caerse caerme cayo cai caido
        cirugia cirugias operacion operaciones operar operado operada operan operarme quirurgico quirurgica
        hernia hernias herniado herniada herniados
        vertebra vertebras vertebral vertebrales
        peor peores empeora empeorar empeoran empeoro empeorado
        orinar orino orina orinando orinarme orinas pipi
        popo caca pupu pupo
        respirar respiro respira respiracion respirando
        ciatica ciatico ciaticos
        espinal espinales espina
        columna columnas
        puedo puede pueden poder podia pudo podria podrian
        quiero quiere quieren querer queria quisiera
        tengo tiene tienen tener tenia tuve tuvo
        vomitar vomito vomita vomitos vomitando
        romper roto rota rompe rompio rotura
        nervio nervios
        entumecer entumecido entumecida entumecidos entumecidas entumecimiento entumece entumecen entumen entume entumido entumida entumidos entumidas
        cansancio cansado cansada cansados fatiga fatigado fatigada agotado agotada agotamiento
        alcohol cerveza vino trago tragos licor tequila
        carro carros coche coches auto automovil
        embarazo embarazada embarazadas embarazos
        """);

    public override IReadOnlySet<string> StopWords { get; } = Words("""
        el la los las lo un una unos unas al del de a en y e o u ni que cual cuales cuando cuanto cuanta cuantos cuantas como donde adonde quien quienes por para con sin sobre entre hasta desde segun contra ante tras
        mas menos muy mucho mucha muchos muchas poco poca tan tanto ya si no me te se le les nos mi mis tu tus su sus yo el ella ello ellos ellas usted ustedes nosotros mio mia suyo suya este esta esto estos estas ese esa eso esos esas aquel aquella
        es son soy era fue ser sido siendo estar esta estoy estan estaba estado hay ha he han haber habia hace hacen hacer hago hecho haciendo debo debe deben deber tengo tiene tienen tener tenia tuve puedo puede pueden poder podia podria
        quiero quiere quieren querer necesito necesita saber sabe se va van voy ir vez dar da dan doy tomar tomo toma toman usar uso usa usan sirve sirven servir
        pero porque pues entonces tambien tampoco solo aun todavia siempre nunca algo alguien alguno alguna algun nada nadie todo toda todos todas otro otra otros otras mismo misma cada ambos ahora aqui ahi alli asi bien
        aunque mientras casi ademas quizas quiza tal cerca lejos dentro fuera encima debajo detras delante hacia mediante excepto incluso apenas bastante demasiado demasiada cuya cuyo tambien talvez ojala
        ayuda ayudar ayudan favor gracias hola x q
        """).ToHashSet();

    public override IReadOnlySet<string> Fillers { get; } = Words("""
        bueno buena buenos mejor mejores malo mala mal nuevo nueva viejo tiempo dia dias semana semanas mes meses año años gente persona personas cosa cosas manera forma tipo tipos empezar empieza probar prueba
        pasar pasa pasan paso dejar sacar saca sacan sacaron sacarme mandar manda mandan mando quitar quita quitan quitarme quitarse causa causas causan causar normal repente derecho comun posible primero primera ultimo grande pequeno pequeño rapido despacio fuerte fuertes terrible horrible
        hora horas minuto minutos momento tarde tardes noches mañanas
        grave serio hoy ayer noche manana mañana antes despues luego durante dijo dijeron diagnosticaron diagnosticado diagnosticada diagnostico necesario necesaria significa significado llamar llama dice decir ver veo poner pongo pone encontrar dura durar tarda tardar
        """).ToHashSet();

    public override IReadOnlyList<string> PartsOfTheBody { get; } = Words("""
        cabeza craneo cuero cerebro cara frente sien mejilla mandibula quijada ojo ojos parpado oido oidos oreja orejas nariz nasal boca labio labios lengua diente dientes muela muelas encia encias garganta amigdala amigdalas cuello nuca
        hombro hombros manguito clavicula axila brazo brazos codo codos antebrazo muñeca muñecas mano manos dedo dedos pulgar pulgares nudillo nudillos
        pecho seno senos mama mamas costilla costillas esternon corazon pulmon pulmones abdomen abdominal barriga panza vientre estomago tripa intestino intestinos colon recto higado vesicula pancreas bazo riñon riñones vejiga prostata utero matriz ovario ovarios vagina pene testiculo testiculos
        espalda columna cintura ingle pelvis nalga nalgas gluteo gluteos cadera caderas coxis cola pierna piernas muslo muslos rodilla rodillas espinilla pantorrilla pantorrillas tobillo tobillos pie pies talon talones
        piel cabello pelo uña uñas anterior
        """);

    public override IReadOnlyList<string> OtherSubjects { get; } = SpanishOtherSubjects.Text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public override IReadOnlyList<string> NeverSubjects { get; } = Words("perro perros perra perrito gato gatos gatito mascota mascotas neoplasia neoplasica abogado abogados demanda salario sueldo pelicula cancion");

    public override IReadOnlySet<string> LightWords { get; } = Words("""
        el la los las lo un una unos unas al del de a en y e o u que por para con sobre desde segun ya me te se le les nos mi mis tu tus su sus yo ella ellos usted es son soy era fue ser este esta estos estas ese esa esos esas estoy estan estaba he ha han
        """).ToHashSet();

    public override string SignClasses => SpanishSignClasses.Text;

    public override IReadOnlyList<string> EverydayWords { get; } = Words(SpanishEverydayWords.Text);

    public override IReadOnlyList<string> Endings { get; } = ["amiento", "imiento", "aciones", "iendo", "acion", "mente", "ando", "adas", "ados", "idas", "idos", "aron", "ada", "ado", "ida", "ido", "aba", "ar", "er", "ir", "an", "en", "as", "es", "os", "a", "e", "o", "s", ""];

    public override bool HasOwnNames => true;

    public override IReadOnlyList<string> Sounds { get; } = ["y", "ll", "ll", "y", "v", "b", "b", "v", "s", "c", "s", "z", "c", "s", "z", "s", "z", "c", "j", "g", "g", "j", "k", "c", "k", "qu", "qu", "k", "ha", "a", "w", "hu"];

    public override bool IsMedicine(string word) => EndsInAny(word, MedicineEndings);

    protected override string Stem(string word) => SpanishStemmer.Stem(word);
}
