package org.boardwalk.matching.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading, and what is wrong with what cannot be read. */
class TextTest {
    private static final String PLACEMENT = "2 2/1: 2 1/2: (1 2)/1: 1: 1 2/2: 1: (1 2)/";
    private static final String PAIRING = "2 2/1 2/1 1 0.5/2 2 -1.25/";

    private static byte[] bytes(String lines) {
        return lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(HrInstance instance) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlacementText.write(instance, Labels.NUMBERS, out);
        return out.toString(StandardCharsets.UTF_8).replace('\n', '/');
    }

    private static String canonical(WeightedInstance instance) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PairingText.write(instance, Labels.NUMBERS, out);
        return out.toString(StandardCharsets.UTF_8).replace('\n', '/');
    }

    @Test
    void whatIsCanonicalStaysAsItIs() throws Exception {
        assertThat(canonical(PlacementText.read(bytes(PLACEMENT)))).isEqualTo(PLACEMENT);
        assertThat(canonical(PairingText.read(bytes(PAIRING)))).isEqualTo(PAIRING);
        String extras = PLACEMENT + "priority 2 5/pin 1 2/";
        assertThat(canonical(PlacementText.read(bytes(extras)))).isEqualTo(extras);
        String couple = PLACEMENT + "couple 1 2: 1-2 2-1/";
        assertThat(canonical(PlacementText.read(bytes(couple)))).isEqualTo(couple);
        assertThat(canonical(PairingText.read(bytes(PAIRING + "pin 2 2/")))).isEqualTo(PAIRING + "pin 2 2/");
    }

    @Test
    void equalInstancesHaveOneForm() throws Exception {
        assertForm("one-sided entries go", "2 2/1: 2 1/2: 1/1: 1: 1 2/2: 1: 2/", "2 2/1: 1/2: 1/1: 1: 1 2/2: 1:/");
        assertForm(
                "spaces, comments", "# why/ 2\t1 \r/1 :1/\r//2:1/ # no/1: 2 :( 2 1 )/", "2 1/1: 1/2: 1/1: 2: (1 2)/");
        assertForm("lines in any order", "2 1/1: 2: (2 1)/2: 1/1: 1/", "2 1/1: 1/2: 1/1: 2: (1 2)/");
        assertForm("a tie of one is none", "1 1/1: (1)/1: 1: (1)/", "1 1/1: 1/1: 1: 1/");
        assertForm("a tie loses one", "1 2/1: (1 2)/1: 1: 1/2: 1:/", "1 2/1: 1/1: 1: 1/2: 1:/");
        assertForm("nobody", "0 0", "0 0/");
        assertForm("no line break at the end", "1 1/1: 1/1: 1: 1", "1 1/1: 1/1: 1: 1/");
    }

    private static void assertForm(String what, String given, String expected) throws Exception {
        assertThat(canonical(PlacementText.read(bytes(given)))).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | line 1: expected the number of residents but found the end of the line",
                "2 | line 1: expected the number of hospitals but found the end of the line",
                "2 2 2 | line 1: expected the end of the line but found '2'",
                "999999999 1 | line 1: 999999999 residents and 1 hospitals need a line each, and there are fewer",
                "9999999999 1 | line 1: the number of residents has more than 9 digits",
                "1 1/1 1 | line 2: expected ':' but found '1'",
                "1 1/2: 1 | line 2: resident must be from 1 to 1 but is 2",
                "1 1/0: 1 | line 2: resident must be from 1 to 1 but is 0",
                "1 1/1: 2 | line 2: a hospital must be from 1 to 1 but is 2",
                "1 1/1: 1 1 | line 2: resident 1 lists hospital 1 twice",
                "1 1/1: (1 | line 2: a tie is opened by '(' but not closed by ')'",
                "1 1/1: () | line 2: a tie is empty",
                "1 1/1: ((1)) | line 2: expected a hospital but found '(1))'",
                "1 1/1: 1)  | line 2: expected a hospital but found ')'",
                "1 1/1: 1/1: 1 | line 3: resident 1 has a line already",
                "1 1/1: 1/1: 1: 1/1: 1: 1 | line 4: hospital 1 has a line already",
                "1 1/1: 1/1: -1: 1 | line 3: expected a number or '(' but found '-1:'",
                "1 1/1: 1/ | line 2: the text ends, but hospital 1 has no line",
                "1 1/1: 1/1: 1: 2 | line 3: a resident must be from 1 to 1 but is 2",
                "1 1/1: 1/1: 1: 1/pine 1 1 | line 4: expected a number, 'priority', 'pin' or 'couple' but found 'pine'",
                "1 1/1: 1/1: 0: 1/pin 1 1 | line 4: more residents are pinned to hospital 1 than it has seats",
                "1 1/1: /1: 1: 1/pin 1 1 | line 4: resident 1 is pinned to hospital 1, but they are no acceptable pair; make them one first",
                "2 1/1: 1/2: 1/1: 1: 1 2/pin 1 1/pin 2 1 | line 6: more residents are pinned to hospital 1 than it has seats",
                "2 1/1: 1/2: 1/1: 2: 1 2/couple 1 1: 1-1 | line 5: a couple are two residents",
                "2 1/1: 1/2: 1/1: 2: 1 2/couple 1 2: 1-1/pin 1 1 | line 5: residents 1 and 2 are a couple: pin both, to one of their joint choices, or neither",
                "2 1/1: 1/2: 1/1: 2: 1 2/couple 1 2: 1 | line 5: expected '-' but found the end of the line",
                "1 1/1: 1/1: 1: 1/pin 1 1/pin 1 1 | line 5: resident 1 is pinned already",
                "1 1/1: 1/1: 1: 1/priority 1 2/priority 1 3 | line 5: resident 1 has a priority already",
                "1 1/1: 1/1: 1: 1/priority 1 x | line 4: expected a priority but found 'x'",
                "1 1/1: 1/1: 1: 1/priority 1 2 3 | line 4: expected the end of the line but found '3'",
                "1 1/1: 1/1: 1: 1/pin 2 1 | line 4: a resident must be from 1 to 1 but is 2",
                "1 1/1: 1/1: 1: 1/pin 1 2 | line 4: a hospital must be from 1 to 1 but is 2",
                "3 1/1: 1/2: 1/3: 1/1: 2: 1 2 3/couple 1 2: 1-1/couple 2 3: 1-1 | line 7: resident 2 is in two couples",
                "2 1/1: 1/2: 1/1: 2: 1 2/couple 1 2: 1-1 1-1 | line 5: residents 1 and 2 list the same joint choice twice",
                "1 1/1: 1/1: 9999999999: 1 | line 3: a number has more than 9 digits",
                "1 1/1: \u00e9 | line 2: expected a number or '(' but found '\u00e9'",
            })
    void aPlacementThatCannotBeReadIsNamedByLineAndReason(String text, String message) {
        assertThatThrownBy(() -> PlacementText.read(bytes(text)))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | line 1: expected the number of mentees but found the end of the line",
                "1 1 | line 1: the text ends before the line with the mentors' capacities",
                "1 2/1 | line 2: expected 2 capacities but found 1",
                "1 1/1 1 | line 2: expected the end of the line but found '1'",
                "1 1/1/1 1 | line 3: expected a weight but found the end of the line",
                "1 1/1/1 1 x | line 3: expected a weight but found 'x'",
                "1 1/1/1 1 1e5 | line 3: expected the end of the line but found 'e5'",
                "1 1/1/1 1 . | line 3: expected a weight but found a point alone",
                "1 1/1/1 1 1.2.3 | line 3: expected the end of the line but found '.3'",
                "1 1/1/1 1 1234567890123456789 | line 3: a weight has more than 18 digits",
                "1 1/1/1 1 0.0000000000000001 | line 3: a weight has at most 15 digits after the point, and 18 altogether",
                "1 1/1/2 1 1 | line 3: a mentee must be from 1 to 1 but is 2",
                "1 1/1/1 2 1 | line 3: a mentor must be from 1 to 1 but is 2",
                "2 1/1/1 1 1/2 1 3/1 1 2 | line 5: mentee 1 and mentor 1 are in line 3 already",
                "1 1/0/1 1 1/pin 1 1 | line 4: more mentees are pinned to mentor 1 than seats",
                "2 1/1/1 1 1/2 1 1/pin 1 1/pin 2 1 | line 6: more mentees are pinned to mentor 1 than seats",
                "2 2/1 1/1 1 1/2 1 1/pin 1 2/pin 2 1 | line 5: mentee 1 is pinned to mentor 2, but they are no acceptable pair; make them one first",
                "1 1/2/1 1 1/pin 1 1/pin 1 1 | line 5: mentee 1 is pinned already",
                "1 1/1/1 1 1/pine 1 1 | line 4: expected a number or 'pin' but found 'pine'",
                "1 1/1/1 1 1/pin 1 1 1 | line 4: expected the end of the line but found '1'",
                "1 1/-1/1 1 1 | line 2: expected a capacity but found '-1'",
                "1 999/1 | line 1: 999 mentors need a capacity each, and there are fewer",
                "2 1/2/1 1 1/2 1 400000000000000000 | line 4: the weights have too many digits to be added exactly: the largest, without its point, times twice the number of pairs must stay below 10^18",
                "999999999 1/1/ | line 1: there may be at most 50000000 mentees",
            })
    void aPairingThatCannotBeReadIsNamedByLineAndReason(String text, String message) {
        assertThatThrownBy(() -> PairingText.read(bytes(text)))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @Test
    void weightsAreExactAndZerosAtTheirEndMeanNothing() throws Exception {
        assertThat(canonical(PairingText.read(bytes("1 3/1 1 1/1 3 .50/1 1 5/1 2 -0.250/"))))
                .isEqualTo("1 3/1 1 1/1 1 5/1 2 -0.25/1 3 0.5/");
        assertThat(PairingText.read(bytes("1 1/1/1 1 100.000/")).scale()).isZero();
    }

    @Test
    void aMatchingIsReadWithItsNotes() throws Exception {
        MatchingText.Read read = MatchingText.read(bytes("2 1/# a/1 2/# b c"), 3, 2);

        assertThat(read.partner()).containsExactly(1, 0, -1);
        assertThat(read.notes()).isEqualTo(List.of("a", "b c"));
        assertThatThrownBy(() -> MatchingText.read(bytes("1 1/1 2"), 1, 2))
                .hasMessage("line 2: 1 is matched already, to 1");
        assertThatThrownBy(() -> MatchingText.read(bytes("1 3"), 1, 2))
                .hasMessage("line 1: the second number must be from 1 to 2 but is 3");
        assertThatThrownBy(() -> MatchingText.read(bytes("# a/4 1"), 3, 2))
                .hasMessage("line 2: the first number must be from 1 to 3 but is 4");
        assertThatThrownBy(() -> MatchingText.read(bytes("1 x"), 3, 2))
                .hasMessage("line 1: expected the second number but found 'x'");
        assertThatThrownBy(() -> MatchingText.read(bytes("1 1 1"), 3, 2))
                .hasMessage("line 1: expected the end of the line but found '1'");
    }
}
