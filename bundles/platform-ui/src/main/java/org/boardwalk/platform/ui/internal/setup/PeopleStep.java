package org.boardwalk.platform.ui.internal.setup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who works with it: each permission of a module that runs is somebody’s. */
@Component
public final class PeopleStep implements SetupStep {
    private final Accounts accounts;
    private final ModuleManager modules;

    @Activate
    public PeopleStep(@Reference Accounts accounts, @Reference ModuleManager modules) {
        this.accounts = accounts;
        this.modules = modules;
    }

    @Override
    public String id() {
        return "platform.setup.people";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String route() {
        return "administration/people";
    }

    @Override
    public Found check() {
        List<AccountDetails> enabled =
                accounts.all().stream().filter(AccountDetails::enabled).toList();
        List<AccountDetails> people =
                enabled.stream().filter(AccountDetails::hasPassword).toList();
        int invited = enabled.size() - people.size();
        if (people.size() < 2) {
            return invited == 0
                    ? Found.open("platform.setup.people.open")
                    : Found.open("platform.setup.people.invited", invited);
        }
        Set<String> held = people.stream()
                .map(person -> person.account().roles())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        String needed = grants().filter(grant -> !grant.roles().isEmpty())
                .filter(grant -> grant.roles().stream().noneMatch(held::contains))
                .flatMap(grant -> grant.roles().stream().sorted().limit(1))
                .distinct()
                .map(role -> Words.text("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return needed.isEmpty()
                ? Found.done("platform.setup.people.done", people.size())
                : Found.open("platform.setup.people.missing", people.size(), needed);
    }

    /** Of the modules that run: what another one permits matters to nobody. */
    private Stream<Grant> grants() {
        Set<String> running = modules.modules().stream()
                .filter(module -> module.state() == ModuleInfo.State.ON)
                .map(ModuleInfo::id)
                .collect(Collectors.toSet());
        return accounts.grants().stream().filter(grant -> running.contains(grant.module()));
    }
}
