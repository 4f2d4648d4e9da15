using ClinicContent;

Console.WriteLine(Generated.Articles.AnkleAcheAfterACrash.ToHtml());
