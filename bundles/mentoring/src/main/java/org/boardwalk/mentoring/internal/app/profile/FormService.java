package org.boardwalk.mentoring.internal.app.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.internal.domain.profile.FieldEntity;
import org.boardwalk.mentoring.internal.domain.profile.TopicEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a board asks: its topics and its own questions. */
@Component(service = {Topics.class, ApplicationForm.class, FormService.class})
public final class FormService implements Topics, ApplicationForm {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_HELP = 400;
    private static final int MOST_OPTIONS = 60;

    private final Transactions transactions;
    private final Access access;
    private final FormStore store;

    @Activate
    public FormService(@Reference Transactions transactions, @Reference Access access, @Reference FormStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    @Override
    public List<Topic> list() {
        access.requireAny();
        return transactions.read(store::topics);
    }

    @Override
    public Topic save(Topic topic) {
        access.require(Access.PLAN);
        if (topic.name().isBlank()) {
            throw new ProblemException("mentoring.topic.noName");
        }
        String name = Access.text(topic.name(), LONGEST_NAME);
        Access.text(topic.spanishName(), LONGEST_NAME);
        return Once.named(
                "mentoring_topic_name",
                () -> new ProblemException("mentoring.topic.nameTaken", name),
                () -> transactions.write(() -> write(topic, name)));
    }

    private Topic write(Topic topic, String name) {
        if (store.isTopic(name.toLowerCase(Locale.ROOT), topic.id())) {
            throw new ProblemException("mentoring.topic.nameTaken", name);
        }
        TopicEntity row = store.topic(topic.id()).orElse(null);
        requireLock(topic.lock(), row == null ? 0 : row.version());
        if (row == null) {
            row = store.saved(new TopicEntity(topic));
        } else {
            row.describe(topic);
        }
        store.flush();
        return row.toRecord();
    }

    @Override
    public List<FormField> fields(Audience audience) {
        access.requireAny();
        return transactions.read(() -> store.fields(audience));
    }

    /** For files, whoever reads or writes them: checks no permission. */
    public List<FormField> questions(Audience audience) {
        return transactions.read(() -> store.fields(audience));
    }

    @Override
    public FormField save(FormField field) {
        access.require(Access.PLAN);
        check(field);
        return transactions.write(() -> {
            FieldEntity row = store.field(field.id()).orElse(null);
            requireLock(field.lock(), row == null ? 0 : row.version());
            if (row == null) {
                row = store.saved(new FieldEntity(field));
            } else {
                requireSameKind(row.toRecord(), field);
                row.describe(field);
            }
            store.flush();
            return row.toRecord();
        });
    }

    private void requireSameKind(FormField before, FormField after) {
        boolean other = before.audience() != after.audience() || before.kind() != after.kind();
        if (other && store.isAnswered(before.id())) {
            throw new ProblemException("mentoring.field.inUse", before.label());
        }
    }

    private static void requireLock(long read, long now) {
        if (read != now) {
            throw new ProblemException("platform.conflict");
        }
    }

    private static void check(FormField field) {
        if (field.label().isBlank()) {
            throw new ProblemException("mentoring.field.noLabel");
        }
        Access.text(field.label(), LONGEST_LABEL);
        Access.text(field.spanishLabel(), LONGEST_LABEL);
        Access.text(field.help(), LONGEST_HELP);
        Access.text(field.spanishHelp(), LONGEST_HELP);
        boolean chosen = field.kind() == FormField.Kind.CHOICE || field.kind() == FormField.Kind.CHOICES;
        Set<String> codes = new HashSet<>();
        boolean good = field.options().stream()
                .allMatch(option -> CODE.matcher(option.code()).matches()
                        && !option.name().isBlank()
                        && option.name().strip().length() <= LONGEST_NAME
                        && option.spanishName().strip().length() <= LONGEST_NAME
                        && codes.add(option.code()));
        int least = chosen ? 2 : 0;
        int most = chosen ? MOST_OPTIONS : 0;
        if (!good || field.options().size() < least || field.options().size() > most) {
            throw new ProblemException("mentoring.field.options", field.label());
        }
    }
}
