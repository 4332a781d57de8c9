package org.boardwalk.participants.internal.app.csv;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.boardwalk.platform.tables.api.csv.CsvText;

/**
 * A file of made-up people as a state's system would export it: the same rows for the same seed and day, names and
 * places from short lists, telephone numbers and addresses from the ranges that are reserved for fiction.
 */
public final class SyntheticFile {
    private static final List<String> HEADER = List.of(
            "State ID",
            "First Name",
            "Last Name",
            "Preferred Name",
            "Date of Birth",
            "Email",
            "Phone",
            "Address",
            "City",
            "State",
            "County",
            "ZIP",
            "Language",
            "Program",
            "Funding Stream",
            "Status",
            "Enrollment Date",
            "Exit Date");
    private static final List<String> GIVEN = List.of(
            "Aaliyah",
            "Adam",
            "Aisha",
            "Alejandra",
            "Alex",
            "Amara",
            "Ana",
            "Andre",
            "Angela",
            "Anthony",
            "Beatriz",
            "Ben",
            "Brianna",
            "Caleb",
            "Camila",
            "Carlos",
            "Chloe",
            "Christopher",
            "Dalia",
            "Daniel",
            "Deja",
            "Diego",
            "Elena",
            "Eli",
            "Emily",
            "Esperanza",
            "Ethan",
            "Fatima",
            "Felix",
            "Gabriela",
            "Grace",
            "Hana",
            "Hector",
            "Imani",
            "Isaac",
            "Jamal",
            "Jasmine",
            "Javier",
            "Jing",
            "José",
            "Kayla",
            "Khalid",
            "Kim",
            "Lamar",
            "Layla",
            "Leilani",
            "Liam",
            "Lucía",
            "Malik",
            "Maria",
            "Mateo",
            "Maya",
            "Mei",
            "Miguel",
            "Nadia",
            "Naomi",
            "Noah",
            "Nia",
            "Olivia",
            "Omar",
            "Priya",
            "Quinn",
            "Rafael",
            "Renée",
            "Rosa",
            "Samir",
            "Sofía",
            "Tariq",
            "Thanh",
            "Tyrone",
            "Valentina",
            "Victor",
            "Wei",
            "Ximena",
            "Yusuf",
            "Zoe");
    private static final List<String> FAMILY = List.of(
            "Abbott",
            "Acosta",
            "Adeyemi",
            "Álvarez",
            "Baker",
            "Barnes",
            "Bautista",
            "Begum",
            "Brooks",
            "Castillo",
            "Chen",
            "Clark",
            "Coleman",
            "Cruz",
            "Davis",
            "Diallo",
            "Diaz",
            "Edwards",
            "Espinoza",
            "Farah",
            "Flores",
            "Foster",
            "García",
            "Gonzales",
            "Green",
            "Gupta",
            "Hall",
            "Hassan",
            "Hernández",
            "Hill",
            "Howard",
            "Hughes",
            "Ibrahim",
            "Jackson",
            "Jenkins",
            "Johnson",
            "Kaur",
            "Kelly",
            "Khan",
            "Kowalski",
            "Lee",
            "Lewis",
            "López",
            "Martínez",
            "McCoy",
            "Mitchell",
            "Moreno",
            "Muñoz",
            "Nguyen",
            "Novak",
            "Núñez",
            "O'Brien",
            "Okafor",
            "Ortiz",
            "Owens",
            "Park",
            "Patel",
            "Perez",
            "Phillips",
            "Powell",
            "Ramirez",
            "Reed",
            "Reyes",
            "Rivera",
            "Robinson",
            "Rojas",
            "Sanders",
            "Santos",
            "Schmidt",
            "Scott",
            "Shah",
            "Silva",
            "Singh",
            "Tran",
            "Turner",
            "Vargas",
            "Walker",
            "Washington",
            "Williams",
            "Wu",
            "Yang",
            "Young",
            "Zamora");
    private static final List<String> TOWNS = List.of(
            "Cleveland,OH,Cuyahoga,44114",
            "Lorain,OH,Lorain,44052",
            "Elyria,OH,Lorain,44035",
            "Akron,OH,Summit,44308",
            "Parma,OH,Cuyahoga,44129",
            "Euclid,OH,Cuyahoga,44123",
            "Lakewood,OH,Cuyahoga,44107",
            "Medina,OH,Medina,44256",
            "Painesville,OH,Lake,44077",
            "Canton,OH,Stark,44702");
    private static final List<String> STREETS =
            List.of("Maple Ave", "W 25th St", "Lake Rd", "Oak St", "Euclid Ave", "Main St", "Detroit Ave", "Pearl Rd");
    private static final List<String> PROGRAMMES = List.of("Health information technology", "Advanced manufacturing");
    private static final List<String> FUNDING = List.of("WIOA Adult", "WIOA Dislocated Worker", "WIOA Youth");
    private static final List<String> LANGUAGES = List.of(
            "English", "English", "English", "English", "English", "Spanish", "Spanish", "Arabic", "Vietnamese");

    private final Random random;
    private final LocalDate today;

    private SyntheticFile(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /** Writes the header and so many rows; leaves the stream open. */
    public static void write(OutputStream out, int rows, long seed, LocalDate today) {
        SyntheticFile file = new SyntheticFile(seed, today);
        CsvText csv = new CsvText(out);
        csv.row(HEADER);
        for (int number = 1; number <= rows; number++) {
            csv.row(file.row(number));
        }
        csv.flush();
    }

    private List<String> row(int number) {
        String given = any(GIVEN);
        String family = any(FAMILY);
        String[] town = any(TOWNS).split(",");
        LocalDate birth = today.minusYears(17).minusDays(random.nextInt(45 * 365));
        LocalDate entry = today.minusDays(random.nextInt(900));
        int stand = random.nextInt(10);
        boolean applicant = stand == 0;
        boolean left = stand > 7 && entry.isBefore(today.minusDays(120));
        LocalDate exit = entry.plusDays(90 + random.nextInt(30));
        return List.of(
                "S%07d".formatted(number),
                given,
                family,
                random.nextInt(20) == 0 ? any(GIVEN) : "",
                birth.toString(),
                random.nextInt(8) == 0 ? "" : email(given, family, number),
                "216-555-01%02d".formatted(random.nextInt(100)),
                100 + random.nextInt(9000) + " " + any(STREETS),
                town[0],
                town[1],
                town[2],
                town[3],
                any(LANGUAGES),
                any(PROGRAMMES),
                any(FUNDING),
                applicant ? "applicant" : left ? "exited" : "active",
                applicant ? "" : entry.toString(),
                left ? exit.toString() : "");
    }

    private static String email(String given, String family, int number) {
        String name = java.text.Normalizer.normalize(given + "." + family, java.text.Normalizer.Form.NFD);
        return name.replaceAll("[^A-Za-z.]", "").toLowerCase(java.util.Locale.ROOT) + number + "@example.org";
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
