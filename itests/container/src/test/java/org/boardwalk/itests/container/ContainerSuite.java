package org.boardwalk.itests.container;

import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.osgi.framework.BundleContext;

/** One container for all classes: the distribution as it ships, on a port and a data directory of its own. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(OnceReady.class)
public abstract class ContainerSuite {
    /** Location under which the sample module is installed by the tests. */
    static final String SAMPLE = "boardwalk:sample";

    @Inject
    protected BundleContext context;

    @Inject
    protected BootFinished booted;

    @Configuration
    public Option[] distribution() {
        String exam = new File(System.getProperty("boardwalk.exam.repository")).toURI() + "@id=exam@snapshots";
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl(new File(System.getProperty("boardwalk.distribution"))
                            .toURI()
                            .toString())
                    .karafVersion(System.getProperty("karaf.version"))
                    .name("Boardwalk")
                    .unpackDirectory(new File("target/exam"))
                    .useDeployFolder(false),
            keepRuntimeFolder(),
            logLevel(LogLevel.INFO),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            systemTimeout(180_000),
            editConfigurationFilePut(
                    "etc/org.ops4j.pax.url.mvn.cfg",
                    "org.ops4j.pax.url.mvn.defaultRepositories",
                    "file:${karaf.home}/${karaf.default.repository}@id=system.repository@snapshots," + exam),
            editConfigurationFilePut(
                    "etc/org.apache.felix.http.cfg", "org.osgi.service.http.port", Integer.toString(OnceReady.PORT)),
            editConfigurationFilePut("etc/org.boardwalk.deployment.cfg", "demo", "true"),
            editConfigurationFilePut(
                    "etc/org.boardwalk.modules.cfg", "modules", "certifications, internships, mentoring, pathways"),
            editConfigurationFilePut("etc/system.properties", "boardwalk.data", "${karaf.base}/board"),
            editConfigurationFilePut(
                    "etc/system.properties", "boardwalk.sample", System.getProperty("boardwalk.sample")),
        };
    }

    /** The service, waiting for it at most half a minute. */
    protected <T> T service(Class<T> type) {
        return service(type, null);
    }

    protected <T> T service(Class<T> type, String filter) {
        try {
            var tracker = new org.osgi.util.tracker.ServiceTracker<T, T>(
                    context,
                    context.createFilter(
                            "(&(objectClass=" + type.getName() + ")" + (filter == null ? "" : filter) + ")"),
                    null);
            tracker.open();
            T found = tracker.waitForService(30_000);
            if (found == null) {
                throw new AssertionError("No service " + type.getName() + " " + filter);
            }
            return found;
        } catch (InterruptedException | org.osgi.framework.InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
