package org.boardwalk.participants.internal.app.csv;

import static org.boardwalk.participants.api.imports.ImportField.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.platform.tables.api.csv.Headers;

/** What columns are usually called, in English and Spanish, in state systems and in spreadsheets made by hand. */
public final class ColumnNames {
    private static final Map<String, ImportField> KNOWN = new HashMap<>();

    static {
        add(EXTERNAL_ID, "external id", "id", "state id", "participant id", "client id", "individual id", "unique id");
        add(EXTERNAL_ID, "unique individual identifier", "pirl 100", "wioa id", "case number", "case no", "record id");
        add(
                EXTERNAL_ID,
                "id externo",
                "id estatal",
                "id de participante",
                "numero de caso",
                "identificador",
                "user id");
        add(GIVEN_NAME, "given name", "first name", "first", "forename", "fname", "nombre", "nombres", "primer nombre");
        add(FAMILY_NAME, "family name", "last name", "last", "surname", "lname", "apellido", "apellidos");
        add(FAMILY_NAME, "primer apellido");
        add(FULL_NAME, "name", "full name", "participant name", "client name", "participant", "nombre completo");
        add(FULL_NAME, "nombre y apellido", "nombre y apellidos", "participante");
        add(PREFERRED_NAME, "preferred name", "nickname", "goes by", "known as", "nombre preferido", "apodo");
        add(BIRTH_DATE, "birth date", "date of birth", "dob", "birthdate", "birthday", "born", "pirl 200");
        add(BIRTH_DATE, "fecha de nacimiento", "nacimiento", "fecha nacimiento");
        add(EMAIL, "email", "e mail", "email address", "e mail address", "mail", "correo", "correo electronico");
        add(PHONE, "phone", "phone number", "telephone", "cell", "cell phone", "mobile", "primary phone");
        add(PHONE, "telefono", "numero de telefono", "celular", "movil");
        add(STREET, "street", "address", "street address", "address 1", "address line 1", "direccion", "calle");
        add(CITY, "city", "town", "ciudad", "municipio");
        add(STATE, "state", "state of residence", "pirl 101", "estado de residencia");
        add(COUNTY, "county", "county of residence", "county fips", "pirl 102", "condado");
        add(ZIP, "zip", "zip code", "zipcode", "postal code", "postcode", "pirl 103", "codigo postal");
        add(LANGUAGE, "language", "preferred language", "primary language", "idioma", "idioma preferido", "lengua");
        add(PROGRAMME, "programme", "program", "training program", "training programme", "programa");
        add(FUNDING, "funding", "funding stream", "fund", "wioa program", "title i program", "fondos");
        add(FUNDING, "financiamiento");
        add(PRIORITY, "priority of service", "covered person", "prioridad de servicio");
        add(STATUS, "status", "participant status", "case status", "estado", "estatus", "situacion");
        add(
                ENTRY_DATE,
                "entry date",
                "date of program entry",
                "program entry date",
                "enrollment date",
                "enrolment date");
        add(ENTRY_DATE, "start date", "date enrolled", "pirl 900", "fecha de entrada", "fecha de ingreso");
        add(ENTRY_DATE, "fecha de inscripcion");
        add(EXIT_DATE, "exit date", "date of program exit", "program exit date", "end date", "pirl 901");
        add(EXIT_DATE, "fecha de salida", "fecha de egreso");
        add(PLANNER, "planner", "career planner", "case manager", "caseworker", "case worker", "assigned to");
        add(PLANNER, "planificador", "planificadora", "consejero", "consejera", "gestor de casos");
        add(COHORT, "cohort", "group", "class", "cohorte", "grupo");
        for (ImportField field : ImportField.values()) {
            KNOWN.putIfAbsent(Headers.bare(field.key()), field);
        }
    }

    private ColumnNames() {}

    private static void add(ImportField field, String... names) {
        for (String name : names) {
            KNOWN.put(Headers.bare(name), field);
        }
    }

    /** A meaning for each column whose name is known; each meaning once, the first column wins. */
    public static List<Optional<ImportField>> suggest(List<String> header) {
        Set<ImportField> used = EnumSet.noneOf(ImportField.class);
        List<Optional<ImportField>> columns = new ArrayList<>();
        for (String name : header) {
            columns.add(Optional.ofNullable(KNOWN.get(Headers.bare(name))).filter(used::add));
        }
        return withoutDoubleNames(columns, used);
    }

    /** A full name beside its parts would say the same twice. */
    private static List<Optional<ImportField>> withoutDoubleNames(
            List<Optional<ImportField>> columns, Set<ImportField> used) {
        boolean parts = used.contains(GIVEN_NAME) && used.contains(FAMILY_NAME);
        return columns.stream()
                .map(column -> column.filter(field -> !(parts && field == FULL_NAME)))
                .toList();
    }
}
