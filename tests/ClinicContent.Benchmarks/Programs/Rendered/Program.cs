using ClinicContent;

Console.WriteLine(Generated.GeneratedArticles.AnkleAcheAfterACrash.ToHtml());
