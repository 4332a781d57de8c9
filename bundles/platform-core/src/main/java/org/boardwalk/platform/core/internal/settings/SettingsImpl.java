package org.boardwalk.platform.core.internal.settings;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings as rows. */
@Component
public final class SettingsImpl implements Settings {
    private static final int LONGEST = 4000;

    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public SettingsImpl(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=core)") EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public Optional<String> get(String key) {
        return transactions.read(
                () -> Optional.ofNullable(entities.find(Setting.class, key)).map(Setting::getValue));
    }

    @Override
    public void put(String key, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            throw new ProblemException("platform.settings.tooLong", key, LONGEST);
        }
        transactions.write(() -> store(key, value));
    }

    private void store(String key, @Nullable String value) {
        Setting setting = entities.find(Setting.class, key);
        if (setting == null) {
            if (value != null) {
                entities.persist(new Setting(key, value));
            }
        } else if (value == null) {
            entities.remove(setting);
        } else {
            setting.setValue(value);
        }
    }
}
