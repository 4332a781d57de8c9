package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.pathways.api.model.Credential;

/**
 * What CTDL's classes of credentials are in the catalogue.
 *
 * @param written the class this sort is written as, with {@code ceterms:} in front
 * @param federal what it is taken for in the federal report until somebody says otherwise
 */
record CredentialClass(String written, Credential.Type type, FederalType federal) {
    private static final String PREFIX = "ceterms:";
    private static final Pattern NAMED_LIKE_ONE = Pattern.compile(
            "ceterms:\\w*(Credential|Certificate|Certification|Degree|Diploma|Doctorate|License|Badge)");
    private static final Map<String, CredentialClass> KNOWN = known();

    private static Map<String, CredentialClass> known() {
        Map<String, CredentialClass> all = new TreeMap<>();
        put(all, Credential.Type.BADGE, FederalType.NONE, "Badge", "DigitalBadge", "OpenBadge");
        put(all, Credential.Type.CERTIFICATION, FederalType.CERTIFICATION, "Certification");
        put(all, Credential.Type.LICENCE, FederalType.LICENSURE, "License");
        put(
                all,
                Credential.Type.CERTIFICATE,
                FederalType.CERTIFICATE,
                "Certificate",
                "AcademicCertificate",
                "ApprenticeshipCertificate",
                "BasicTechnicalCertificate",
                "HigherEducationLevel1Certificate",
                "HigherEducationLevel2Certificate",
                "JourneymanCertificate",
                "MasterCertificate",
                "PostBaccalaureateCertificate",
                "PostMasterCertificate",
                "ProfessionalCertificate",
                "ProficiencyCertificate",
                "TechnicalLevel1Certificate",
                "TechnicalLevel2Certificate",
                "TechnicalLevel3Certificate",
                "WorkBasedLearningCertificate");
        // Who only took part, or learned a part, has no recognised credential by that alone.
        CredentialClass slight =
                new CredentialClass(PREFIX + "Certificate", Credential.Type.CERTIFICATE, FederalType.NONE);
        for (String name : List.of(
                "CertificateOfCompletion",
                "CertificateOfParticipation",
                "GeneralEducationLevel1Certificate",
                "GeneralEducationLevel2Certificate",
                "MicroCredential",
                "PreApprenticeshipCertificate",
                "SecondaryEducationCertificate")) {
            all.put(PREFIX + name, slight);
        }
        put(
                all,
                Credential.Type.DEGREE,
                FederalType.OTHER,
                "Degree",
                "DoctoralDegree",
                "MasterDegree",
                "MasterOfArtsDegree",
                "MasterOfScienceDegree",
                "ProfessionalDoctorate",
                "ResearchDoctorate",
                "SpecialistDegree");
        put(
                all,
                Credential.Type.DEGREE,
                FederalType.ASSOCIATE_DEGREE,
                "AssociateDegree",
                "AssociateOfAppliedArtsDegree",
                "AssociateOfAppliedScienceDegree",
                "AssociateOfArtsDegree",
                "AssociateOfScienceDegree");
        put(
                all,
                Credential.Type.DEGREE,
                FederalType.BACHELOR_DEGREE,
                "BachelorDegree",
                "BachelorOfArtsDegree",
                "BachelorOfScienceDegree");
        put(all, Credential.Type.DIPLOMA, FederalType.NONE, "Diploma");
        put(
                all,
                Credential.Type.DIPLOMA,
                FederalType.SECONDARY_DIPLOMA,
                "SecondarySchoolDiploma",
                "GeneralEducationDevelopment");
        return Map.copyOf(all);
    }

    /** The first name is the one that is written. */
    private static void put(
            Map<String, CredentialClass> all, Credential.Type type, FederalType federal, String... names) {
        CredentialClass sort = new CredentialClass(PREFIX + names[0], type, federal);
        for (String name : names) {
            all.put(PREFIX + name, sort);
        }
    }

    static Optional<CredentialClass> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** Whether a class is one of credentials, known here or not. */
    static boolean isOne(String name) {
        return KNOWN.containsKey(name) || NAMED_LIKE_ONE.matcher(name).matches();
    }

    static CredentialClass of(Credential.Type type, FederalType federal) {
        String name =
                switch (type) {
                    case BADGE -> "Badge";
                    case CERTIFICATE -> "Certificate";
                    case CERTIFICATION -> "Certification";
                    case LICENCE -> "License";
                    case DIPLOMA -> federal == FederalType.SECONDARY_DIPLOMA ? "SecondarySchoolDiploma" : "Diploma";
                    case DEGREE ->
                        switch (federal) {
                            case ASSOCIATE_DEGREE -> "AssociateDegree";
                            case BACHELOR_DEGREE -> "BachelorDegree";
                            default -> "Degree";
                        };
                };
        return new CredentialClass(PREFIX + name, type, federal);
    }
}
