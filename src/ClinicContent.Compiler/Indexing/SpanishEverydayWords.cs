namespace ClinicContent.Compiler;

/// <summary>Spanish words of everyday life, folded. None of them counts as a misspelling of an article's word, however close it is.</summary>
internal static class SpanishEverydayWords
{
    public const string Text = """
        abeja abogado abogada abrigo abril abuela abuelo aceite acne actor agosto agua aguila ajedrez ajo alcalde alegre alma almuerzo alto amarillo amigo amiga amor animal anillo aplicacion arbol arena arma arroz arte articulo artista asado atun avion azucar azul
        bailar baile balon banco banda bandera baño barato barba barco barrio batalla bateria bebe bebida beca beso bicicleta bigote billete blanco boca boda boleto bolsa bomba bonito bosque bota botella boton brillo bruja burro busqueda
        caballo cabra cadena cafe caja cajero calabaza calendario calle cama camara camion camisa campana campo cancion canasta cancha carne carnaval carpeta carta cartera casa casco castillo cebolla cebra celular cena centro cerca cerdo cereza cerveza chaqueta chef chico chica chile chiste
        chocolate cielo ciencia cine cita ciudad clase clave clima cobre coche cocina codigo colegio color comedia comercio comida compra comprar computadora concierto conejo consejo copa corazon correo correr corte costa costo cuadro cuenta cuento cuerda cultura cumpleaños cuna curso
        dado dama deporte derecho desayuno deseo dinero dios disco discoteca diseño divorcio doctorado domingo dulce
        edad edificio ejemplo ejercito electricidad elefante empleo empresa enero ensalada entrada equipo escuela escudo espejo esposa esposo estado estampilla estrella estudio examen exito
        fabrica falda familia farmacia febrero feria fiesta filosofia final firma fisica flauta flor folleto foto frase fresa frijol frontera fruta fuego fuente fuerza futbol futuro
        gallina gallo ganador ganar garaje gasolina gato gente gimnasia globo gobierno gol goma gorra grado granja gratis gripe gris grupo guante guerra guia guisado guitarra gusano
        hacha hambre harina helado hermana hermano hierba hierro hija hijo hilo historia hoja hombre horario horno hospital hotel hueco huerta huevo humo
        idea idioma iglesia impresora impuesto indio informe ingles invierno isla
        jabon jamon jardin jefe jirafa joven joya juego jueves juez jugar jugo juguete julio junio
        ladron lago lampara lana lapiz lavadora leche lechuga lector leer leon letra ley libro licencia limon linea lirio lista llanta llave lluvia lobo loco loro loteria lucha lugar luna lunes
        madera madre maestro maiz maleta mantequilla mapa maquina mar marca marco marido mariposa martes marzo mascota matematicas mayo mecanico medalla media melon mensaje menu mercado mesa meta metal mexico miel miercoles mina ministro misa modelo moda moneda mono montaña morado mosca moto motor
        muela muelas mueble mujer multa mundo muñeca musica
        nacion naranja nariz navidad negocio negro nido nieve nivel nombre noticia novela novia novio noviembre nube nuez numero
        obra obrero oceano octubre oficina ola olla oracion orden oro oso oveja
        padre pagina pago pais pajaro pala palabra palacio palo paloma pan panal pantalla pantalon pañal pañales papa papel pared pareja parque partido pasaporte pasta pastel pato pavo payaso paz pelea pelicula pelo pelota peluquero pera perfume periodico permiso perro pesca pescado pez pimienta pintura piña
        pirata piscina piso pizza plancha planeta planta plata playa plomero pluma pobre poema policia politica pollo postal postre precio premio primo prima primavera princesa prision problema programa propina puente puerco puerta pulpo puma punto
        queso quimica
        radio rana raqueta raton receta recibo red refresco regalo regla reina reloj renta restaurante revista rey rico rio risa robo roca rojo ropa rosa rubio rueda ruido ruta
        sabado saco sal sala salario salsa sandia santo sarten sastre seda semilla señal señor señora septiembre serie serpiente servicio silla sobre sofa sol soldado sombra sombrero sonido sopa sorpresa sueldo suerte supermercado sur
        taco taller tamal tamales tambor tapa tarde tarea tarjeta taxi taza te teatro tecla techo television telefono tema templo tenis tesoro testigo tia tiburon tienda tierra tigre tijeras tinta tio titulo toalla tomate torero tormenta torneo toro torre tortilla tortuga trabajo traje trampa tren tribu trigo
        uva vaca vacaciones vacuna valle vaso vecino vela vendedor ventana verano verdad verde verdura vestido viaje vida video vidrio viento viernes vino violin visa vista viuda voto vuelo zanahoria zapato zona zorro
        tanque aliento alergia asma cancer caries caspa colesterol dentista dermatologo diabetes diarrea gripa hepatitis herpes higado hormona migraña nausea neumonia oido ojo ojos ovario paperas piojos presion prostata pulmon riñon sarampion sinusitis tiroides tos ulcera varices vitamina hemorroides menstruacion embarazo
        """;
}
