namespace ClinicContent.Compiler;

/// <summary>Subjects of other clinics in English: see <see cref="SearchLanguage.OtherSubjects"/>.</summary>
internal static class EnglishOtherSubjects
{
    public const string Text = """
        cold hand, cold foot, pregnancy, birth, contraception, contraceptive, breastfeeding, breastfeed, nursing baby, baby, infant, menopause, menstrual, menstruation, fertility, miscarriage, period pain, period cramp
        allergy, asthma, anemia, thyroid, diabetes, diabetic, insulin, cholesterol, hypertension, glaucoma, cataract, epilepsy, gout, osteoporosis, lupus, cancer, leukemia, hepatitis, hiv, herpes, shingles, covid, flu,
        influenza, pneumonia, bronchitis, sinusitis, tonsillitis, diarrhea, heartburn, reflux, ulcer, hemorrhoid, gallstone, constipation child, dementia, alzheimer, parkinson, migraine, vertigo, apnea, snoring, rash, hives, eczema,
        psoriasis, acne, itch, sunburn, wart, mole, cold, cough, sneeze, runny nose, measles, mumps, malaria, rabies, tetanus, tuberculosis, mononucleosis, lice, worms, bite, sting
        anxiety, panic, adhd, autism, bipolar, schizophrenia, eating disorder
        vaccine, vaccination, immunization, booster, antibiotic, antihistamine, antidepressant, inhaler, vitamin, supplement, hormone, testosterone, estrogen, botox, viagra, laxative, antacid
        blood pressure, pressure medicine, blood clot, pill depression, medicine depression, pressure pill, blood sugar, blood test, blood type, blood count, blood donation, blood drive, blood bank, blood work, blood stool, iron blood
        drug test, drive test, drive license, pregnancy test, hearing test, vision test, eye test, stress test, lab test, genetic test, allergy test, test strip, test prep, test score, school test, math test
        weight loss, weight pill, weight shot, lose weight, diet pill, sleep pill, sleep medicine, sleep aid, water pill, water weight, iron pill, cold medicine, cough medicine, stomach medicine, heart medicine, heart pill, control pill
        alcohol rehab, alcohol treatment, drug rehab, drug store, drug price, drug addiction treatment, heat wave, heat pump, heat rash, heat exhaustion, ice cream, ice maker, car insurance, home insurance, life insurance, dental insurance, pet insurance
        back school, back yard, back door, back pack, back up, back order, muscle car, muscle mass, muscle gain, build muscle, muscle build, heart block, engine block, block party, block number, block caller, writer block
        lift kit, lift weight, truck lift, spine book, nerve agent, joint account, joint venture, joint custody, doctor note, doctor child, doctor baby, school doctor, animal doctor, shot glass, shot put, screen shot, photo shot, shot gun
        """;
}
