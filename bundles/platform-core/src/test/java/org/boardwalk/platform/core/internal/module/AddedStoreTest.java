package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.module.AddedStore.Entry;
import org.boardwalk.platform.core.internal.module.AddedStore.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedStoreTest {
    @TempDir
    Path data;

    @Test
    void aDeploymentStartsWithoutAddedModules() throws IOException {
        AddedStore store = store();

        store.tidy();

        assertThat(store.read()).isEqualTo(Listing.EMPTY);
    }

    @Test
    void whatWasAddedIsThereAfterARestart() throws IOException {
        Entry first = entry("equipment", "1.0.0", "aa");
        store().put(first, bytes("first"));
        store().put(entry("books", "2.0.0", "bb"), bytes("books"));

        assertThat(store().read().modules()).extracting(Entry::id).containsExactly("books", "equipment");
        assertThat(store().read().find("equipment")).contains(first);
        assertThat(store().file(first)).hasContent("first");
    }

    @Test
    void anUpdateThatFailsFindsTheFileOfTheVersionBefore() throws IOException {
        Entry first = entry("equipment", "1.0.0", "aa");
        store().put(first, bytes("first"));
        Listing before = store().read();
        store().put(entry("equipment", "1.1.0", "cc"), bytes("second"));

        store().replace(before);
        store().tidy();

        assertThat(store().read().find("equipment")).contains(first);
        assertThat(files()).containsExactlyInAnyOrder("added.json", "equipment-aa.kar");
    }

    @Test
    void whatAKilledProcessWroteButDidNotListIsDeleted() throws IOException {
        store().put(entry("equipment", "1.0.0", "aa"), bytes("first"));
        Files.writeString(data.resolve("books-bb.kar"), "whole");
        Files.writeString(data.resolve("books-cc.kar.draft"), "hal");

        store().tidy();

        assertThat(files()).containsExactlyInAnyOrder("added.json", "equipment-aa.kar");
    }

    @Test
    void aRemovedModuleLeavesItsVersionSoThatAnOlderOneIsNotTakenForItsData() throws IOException {
        store().put(entry("equipment", "1.1.0", "aa"), bytes("first"));

        store().remove("equipment");
        store().tidy();

        assertThat(store().read().modules()).isEmpty();
        assertThat(store().read().left()).containsEntry("equipment", "1.1.0");
        assertThat(files()).containsExactly("added.json");

        store().put(entry("equipment", "1.1.0", "aa"), bytes("first"));
        assertThat(store().read().left()).isEmpty();
    }

    @Test
    void aKeyNobodyTrustsIsNotTrusted() throws IOException {
        TrustedSigners signers = new TrustedSigners(data.resolve("trusted"));

        assertThat(signers.list()).isEmpty();
        assertThat(signers.trusts("AA:BB")).isFalse();
        assertThatThrownBy(() -> signers.remove("AA:BB"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("platform.kar.notTrusted"));
    }

    private AddedStore store() {
        return new AddedStore(data);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Entry entry(String id, String version, String sum) {
        AddedModule module = new AddedModule(
                id,
                version,
                sum,
                "AA:BB",
                "CN=x",
                Instant.now(),
                "admin",
                List.of("org.example." + id),
                List.of(id + "_x"));
        return new Entry(module, "mvn:org.example/" + id + "/" + version + "/xml/features", id, version);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
