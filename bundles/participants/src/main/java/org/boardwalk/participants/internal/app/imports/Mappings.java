package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.participants.internal.domain.MappingEntity;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.csv.Headers;

/** Plans by the header they were made for. */
final class Mappings {
    private final EntityManager entities;

    Mappings(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ImportPlan> find(List<String> header, TableFormat format) {
        return entity(header)
                .map(known -> new ImportPlan(
                        new TableFormat(format.charset(), format.delimiter(), DateOrder.valueOf(known.dateOrder())),
                        columns(known.columns(), header.size()),
                        keys(known.keys()),
                        DuplicatePolicy.valueOf(known.policy())));
    }

    void remember(List<String> header, ImportPlan plan) {
        MappingEntity mapping = entity(header).orElseGet(() -> {
            MappingEntity added = new MappingEntity(Headers.fingerprint(header));
            entities.persist(added);
            return added;
        });
        String columns = plan.columns().stream()
                .map(column -> column.map(ImportField::name).orElse(""))
                .collect(Collectors.joining(","));
        String keys = plan.keys().stream().map(DuplicateKey::name).collect(Collectors.joining(","));
        mapping.remember(
                columns, keys, plan.policy().name(), plan.format().dates().name());
    }

    private Optional<MappingEntity> entity(List<String> header) {
        return entities.createQuery("select m from MappingEntity m where m.fingerprint = :it", MappingEntity.class)
                .setParameter("it", Headers.fingerprint(header))
                .getResultStream()
                .findFirst();
    }

    private static List<Optional<ImportField>> columns(String text, int size) {
        String[] names = text.split(",", -1);
        return java.util.stream.IntStream.range(0, size)
                .mapToObj(i -> i < names.length ? names[i] : "")
                .map(name -> name.isEmpty() ? Optional.<ImportField>empty() : Optional.of(ImportField.valueOf(name)))
                .toList();
    }

    private static List<DuplicateKey> keys(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(DuplicateKey::valueOf)
                .toList();
    }
}
