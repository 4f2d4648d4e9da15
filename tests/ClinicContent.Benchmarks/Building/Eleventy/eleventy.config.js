// The same Markdown as the other contenders build: the clinic's texts come from data, and its links and those to other articles are resolved.
const clinic = {
  name: "Example Pain Clinic",
  treatment: "Our clinicians plan your treatment with you.",
};
const links = { "clinic:appointments": "https://www.example.com/appointments" };

export default function (config) {
  config.addGlobalData("clinic", clinic);
  config.addGlobalData("layout", "article.liquid");
  config.amendLibrary("md", (markdown) => {
    const normalize = markdown.normalizeLink;
    markdown.normalizeLink = (address) => normalize(links[address] ?? address.replace(/^([a-z0-9-]+)\.md/, "../$1/"));
  });
  return { dir: { output: "site" } };
}
