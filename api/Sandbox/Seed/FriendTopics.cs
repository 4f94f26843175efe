namespace OutlookCoffee.Sandbox.Seed;

/// <summary>What friends and former colleagues write about.</summary>
internal static class FriendTopics
{
    public static readonly IReadOnlyList<Topic> English =
    [
        new("How are you?", "I walked past the old office today and had to think of you. How are you, and what are you working on these days?", "What a nice surprise! I am well, a bit busy, and I finally started to learn the cello. How about you?"),
        new("Coffee soon?", "It has been a while. Would you like to have a coffee in the next weeks? I come to you if that is easier.", "Yes, very much. Thursdays are good for me, and I know a new place with terrible chairs and excellent cake."),
        new("That book", "I finished the book you gave me and now I miss the people in it. Do you have another one like that?", "I have three of them! I will bring one when we meet."),
        new("Photos from the weekend", "Here are the photos from the weekend. The one with the dog is my favourite, although nobody is looking into the camera.", "I laughed out loud on the train. Thank you, what a good day that was."),
        new("You would have liked this talk", "I heard a talk last night about maps and memory, and kept thinking that you would have liked it. There is a recording.", "I listened to it while cooking, and burnt the onions. It was worth it."),
        new("New job!", "It is official: I start a new job next month. I am excited and a little afraid, and I wanted you to hear it from me.", "Congratulations! They are lucky to get you. Tell me everything when you have settled in."),
        new("Question about Lisbon", "You lived in Lisbon for a while, did you not? We go there in spring for five days. What must we not miss?", "Take the ferry to the other side at sunset, and have the sardines there. I will send you my list."),
        new("Happy birthday!", "Happy birthday, dear one! I hope there is cake, and somebody else who does the dishes.", "There was cake, and there were no dishes at all. Thank you for thinking of me!"),
        new("The choir", "We sing in the small church on the 14th. It is short and there is wine afterwards. I would be glad if you came.", "I will be in the second row. I am looking forward to it already."),
        new("Moving day", "We move on Saturday, and I pretend that we have everything under control. We do not need hands, only good thoughts and perhaps a cable drum.", "The cable drum comes on Friday evening, the good thoughts right now."),
        new("An old song", "They played our song from the canteen on the radio this morning. I sang all of it in the car, including the trumpet.", "I would have paid to hear the trumpet. Let us meet before one of us forgets the words."),
        new("Recommendation?", "You know so many people: do you know somebody who restores old furniture? My grandmother's desk needs a patient person.", "I do. She is wonderful and slow, which is exactly right for a desk. Here is her number."),
        new("Running again", "I started running again, very slowly, and thought of our mornings by the river. Would you join me one day?", "Only if slowly means slowly. Sunday?"),
        new("Thank you for listening", "Thank you for listening to me the other evening. It helped more than you think, and I have decided to stay.", "I am so glad. You would have found it out yourself, but I liked the soup."),
        new("Greetings from the coast", "Greetings from the coast. It rains sideways, the tea is strong, and I have not looked at a screen for three days until now.", "That sounds perfect. Stay there, the screens are still where you left them."),
        new("Do you remember the name?", "Do you remember the name of the small restaurant behind the station, the one with the handwritten menu?", "It was called Zur Linde, and it still is. The menu is still handwritten, and still wrong."),
        new("Lunch on Friday?", "I am in town on Friday. Would you have time for lunch? My treat, I lost the bet after all.", "You did lose the bet. Half past twelve, and I choose the place."),
        new("It was good to see you", "It was so good to see you. I went home with more energy than I came with, and with your umbrella.", "Keep the umbrella as a reason to meet again. It was lovely."),
    ];

    public static readonly IReadOnlyList<Topic> German =
    [
        new("Wie geht es dir?", "Ich bin heute an unserem alten Büro vorbeigegangen und musste an dich denken. Wie geht es dir, und woran arbeitest du gerade?", "Wie schön, von dir zu hören! Mir geht es gut, ein bisschen viel Arbeit, aber die richtige. Und dir?"),
        new("Kaffee nächste Woche?", "Wir haben uns lange nicht gesehen. Hast du nächste Woche Zeit für einen Kaffee? Ich komme gern zu dir in die Gegend.", "Sehr gern! Donnerstag um zehn im Café am Markt?"),
        new("Kurze Frage zum Angebot", "Magst du kurz über das Angebot schauen, bevor es rausgeht? Mir ist nur der zweite Absatz noch nicht klar genug.", "Habe ich gemacht. Der zweite Absatz ist gut, ich habe nur einen Satz gekürzt."),
        new("Fotos vom Ausflug", "Hier sind die Fotos vom Ausflug. Auf dem dritten sieht man sogar dich, wenn auch nur von hinten.", "Danke dir! Von hinten bin ich am schönsten. Das war ein wunderbarer Tag."),
        new("Termin im Herbst", "Wollen wir den Termin im Herbst schon festhalten? Dann hat keiner eine Ausrede.", "Guter Plan. Die zweite Oktoberwoche passt mir gut."),
        new("Buchtipp", "Du hast neulich nach einem Buch für die lange Zugfahrt gefragt. Ich glaube, ich habe eines für dich.", "Das klingt genau richtig, danke! Ich hole es mir heute noch."),
        new("Unterlagen für Freitag", "Die Unterlagen für Freitag liegen im gemeinsamen Ordner. Sag Bescheid, wenn etwas fehlt.", "Alles da, danke. Ich habe nur die Zahlen vom Sommer ergänzt."),
        new("Glückwunsch!", "Ich habe die gute Nachricht gehört und freue mich riesig für dich. Das hast du dir verdient.", "Danke, das bedeutet mir viel. Wir müssen bald darauf anstoßen!"),
    ];

    public static readonly IReadOnlyList<Topic> French =
    [
        new("Des nouvelles ?", "Cela fait longtemps ! Comment vas-tu, et comment avance ton projet de maison ?", "Quel plaisir de te lire. La maison avance doucement, le jardin plus vite que moi."),
        new("Un café la semaine prochaine ?", "Je passe près de chez toi mardi. Aurais-tu le temps de prendre un café ?", "Avec joie ! Onze heures au petit café de la place ?"),
        new("Les photos de l'atelier", "Voici les photos de l'atelier. La lumière était magnifique ce jour-là.", "Elles sont superbes, merci. J'en imprime une pour le bureau."),
        new("Question sur la traduction", "As-tu une minute pour relire une phrase ? Je crois qu'il manque une nuance.", "C'est presque parfait, j'ai changé un seul mot."),
        new("Merci pour hier", "Merci encore pour hier, c'était une très belle soirée.", "Merci à toi d'être venue. On recommence bientôt ?"),
    ];

    public static readonly IReadOnlyList<Topic> Spanish =
    [
        new("¿Cómo estás?", "¡Cuánto tiempo! Hoy me acordé de ti y quise saber cómo va todo.", "¡Qué alegría leerte! Por aquí todo bien, con mucho trabajo y mucho sol."),
        new("¿Un café?", "La semana que viene estoy en la ciudad. ¿Tienes un rato para un café?", "¡Claro que sí! El jueves por la mañana me viene perfecto."),
        new("Las fotos del viaje", "Te mando las fotos del viaje. La del faro es mi preferida.", "¡Son preciosas! Voy a poner la del faro en la pared."),
        new("Una duda sobre el informe", "¿Podrías mirar la segunda página del informe? Hay un número que no me cuadra.", "Tenías razón, faltaba un cero. Ya está corregido."),
        new("Gracias por todo", "Gracias por la ayuda de estos días. Sin ti no habríamos llegado a tiempo.", "No hay de qué, lo pasé muy bien con vosotros."),
    ];

    /// <summary>What follows after the first answer.</summary>
    public static IReadOnlyList<string> Following(string language) => language switch
    {
        "de" => ["Perfekt, so machen wir es.", "Danke dir, das hilft mir sehr.", "Schön, dann bis dahin!", "Gute Idee. Ich kümmere mich darum."],
        "fr" => ["Parfait, merci beaucoup.", "C'est noté, à bientôt !", "Très bonne idée, je m'en occupe."],
        "es" => ["¡Perfecto, gracias!", "Me parece muy bien, así lo hacemos.", "¡Genial! Nos vemos pronto."],
        _ => ["Perfect, let us do it like that.", "Thank you, that helps a lot.", "Great. I will take care of it and tell you when it is done.", "Sounds good to me. See you then!", "That made me smile. Thank you.", "Agreed. And have a good weekend when you get there!"],
    };
}
