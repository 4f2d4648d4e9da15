using ClinicContent;

Console.WriteLine(Articles.BackSpasms.ToHtml());
