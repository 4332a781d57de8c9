package org.boardwalk.itests.browser.load;

/**
 * What to run with.
 *
 * @param people how many are signed in
 * @param minutes how long they work
 * @param participants how many are in the lists, besides those of the demo
 * @param postgresql on a PostgreSQL server started for the purpose, instead of Derby
 */
record Options(int people, int minutes, int participants, boolean postgresql) {
    static Options of(String... args) {
        Options options = new Options(200, 10, 20_000, false);
        for (int i = 0; i + 1 < args.length; i += 2) {
            options = options.with(args[i], args[i + 1]);
        }
        if (args.length % 2 != 0) {
            throw wrong(args[args.length - 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--people" -> new Options(number(name, value), minutes, participants, postgresql);
            case "--minutes" -> new Options(people, number(name, value), participants, postgresql);
            case "--participants" -> new Options(people, minutes, number(name, value), postgresql);
            case "--database" -> new Options(people, minutes, participants, isPostgresql(value));
            default -> throw wrong(name);
        };
    }

    private static boolean isPostgresql(String value) {
        return switch (value) {
            case "derby" -> false;
            case "postgresql" -> true;
            default -> throw wrong("--database " + value);
        };
    }

    private static int number(String name, String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw wrong(name + " " + value);
        }
        return Integer.parseInt(value);
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("I do not understand '" + what
                + "'. Say: [--people 200] [--minutes 10] [--participants 20000] [--database derby|postgresql]");
    }
}
