using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// The codes that the compiler knows without a file: those of articles on back pain, from the ICD-10-CM order file of 2027 (in force from 1
/// October 2026).
/// </summary>
internal static class BuiltInCodes
{
    public static CodeTable Table { get; } = new(All().Select(code => new CodeTable.Entry(CodeTable.Key(CodeTable.Bare(code.Code)), code.IsHeader, Encoding.UTF8.GetBytes(code.Title))), name: null);

    private static IEnumerable<(string Code, bool IsHeader, string Title)> All() =>
    [
        Leaf("G89.21", "Chronic pain due to trauma"),
        Leaf("G89.22", "Chronic post-thoracotomy pain"),
        Leaf("G89.28", "Other chronic postprocedural pain"),
        Leaf("G89.29", "Other chronic pain"),
        Leaf("G89.4", "Chronic pain syndrome"),
        Leaf("M25.561", "Pain in right knee"),
        Leaf("M25.562", "Pain in left knee"),
        Leaf("M25.569", "Pain in unspecified knee"),
        Leaf("M47.811", "Spondylosis without myelopathy or radiculopathy, occipito-atlanto-axial region"),
        Leaf("M47.812", "Spondylosis without myelopathy or radiculopathy, cervical region"),
        Leaf("M47.813", "Spondylosis without myelopathy or radiculopathy, cervicothoracic region"),
        Leaf("M47.814", "Spondylosis without myelopathy or radiculopathy, thoracic region"),
        Leaf("M47.815", "Spondylosis without myelopathy or radiculopathy, thoracolumbar region"),
        Leaf("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region"),
        Leaf("M47.817", "Spondylosis without myelopathy or radiculopathy, lumbosacral region"),
        Leaf("M47.818", "Spondylosis without myelopathy or radiculopathy, sacral and sacrococcygeal region"),
        Leaf("M48.00", "Spinal stenosis, site unspecified"),
        Leaf("M48.02", "Spinal stenosis, cervical region"),
        Header("M48.06", "Spinal stenosis, lumbar region"), // since 2018
        Leaf("M48.061", "Spinal stenosis, lumbar region without neurogenic claudication"),
        Leaf("M48.062", "Spinal stenosis, lumbar region with neurogenic claudication"),
        Leaf("M48.07", "Spinal stenosis, lumbosacral region"),
        Leaf("M51.16", "Intervertebral disc disorders with radiculopathy, lumbar region"),
        Leaf("M51.17", "Intervertebral disc disorders with radiculopathy, lumbosacral region"),
        Leaf("M51.26", "Other intervertebral disc displacement, lumbar region"),
        Leaf("M51.27", "Other intervertebral disc displacement, lumbosacral region"),
        Header("M51.36", "Other intervertebral disc degeneration, lumbar region"), // since 2025
        Leaf("M51.360", "Other intervertebral disc degeneration, lumbar region with discogenic back pain only"),
        Leaf("M51.361", "Other intervertebral disc degeneration, lumbar region with lower extremity pain only"),
        Leaf("M51.362", "Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain"),
        Leaf("M51.369", "Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain"),
        Header("M51.37", "Other intervertebral disc degeneration, lumbosacral region"), // since 2025
        Leaf("M51.370", "Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only"),
        Leaf("M51.371", "Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only"),
        Leaf("M51.372", "Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain"),
        Leaf("M51.379", "Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain"),
        Leaf("M54.12", "Radiculopathy, cervical region"),
        Leaf("M54.16", "Radiculopathy, lumbar region"),
        Leaf("M54.17", "Radiculopathy, lumbosacral region"),
        Leaf("M54.2", "Cervicalgia"),
        Leaf("M54.30", "Sciatica, unspecified side"),
        Leaf("M54.31", "Sciatica, right side"),
        Leaf("M54.32", "Sciatica, left side"),
        Leaf("M54.40", "Lumbago with sciatica, unspecified side"),
        Leaf("M54.41", "Lumbago with sciatica, right side"),
        Leaf("M54.42", "Lumbago with sciatica, left side"),
        Header("M54.5", "Low back pain"), // since 2022
        Leaf("M54.50", "Low back pain, unspecified"),
        Leaf("M54.51", "Vertebrogenic low back pain"),
        Leaf("M54.59", "Other low back pain"),
        Leaf("M62.830", "Muscle spasm of back"),
        Leaf("M62.831", "Muscle spasm of calf"),
        Leaf("M62.838", "Other muscle spasm"),
        Header("M72.2", "Plantar fascial fibromatosis"), // since 2027
        Leaf("M79.7", "Fibromyalgia"),
        Leaf("S29.012A", "Strain of muscle and tendon of back wall of thorax, initial encounter"),
        Leaf("S29.012D", "Strain of muscle and tendon of back wall of thorax, subsequent encounter"),
        Leaf("S29.012S", "Strain of muscle and tendon of back wall of thorax, sequela"),
        Leaf("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"),
        Leaf("S39.012D", "Strain of muscle, fascia and tendon of lower back, subsequent encounter"),
        Leaf("S39.012S", "Strain of muscle, fascia and tendon of lower back, sequela"),
        Leaf("Z71.82", "Exercise counseling"),
        Leaf("Z79.01", "Long term (current) use of anticoagulants"),
        Leaf("Z79.02", "Long term (current) use of antithrombotics/antiplatelets"),
        Leaf("Z79.1", "Long term (current) use of non-steroidal anti-inflammatories (NSAID)"),
        Leaf("Z79.891", "Long term (current) use of opiate analgesic"),
    ];

    private static (string Code, bool IsHeader, string Title) Leaf(string code, string title) => (code, false, title);

    private static (string Code, bool IsHeader, string Title) Header(string code, string title) => (code, true, title);
}
