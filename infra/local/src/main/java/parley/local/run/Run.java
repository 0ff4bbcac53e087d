package parley.local.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The processes of one run.
 *
 * @param launcher the process that started them and will end them
 * @param services by name, in the order of their start
 */
public record Run(
        ProcessIdentity launcher,
        Optional<PlatformRecord> platform,
        Map<String, ServiceRecord> services) {

    public Run {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    public static Run startedBy(ProcessIdentity launcher) {
        return new Run(launcher, Optional.empty(), Map.of());
    }

    public Run with(PlatformRecord started) {
        return new Run(launcher, Optional.of(started), services);
    }

    public Run with(String service, ServiceRecord started) {
        Map<String, ServiceRecord> more = new LinkedHashMap<>(services);
        more.put(service, started);
        return new Run(launcher, platform, more);
    }

    public Optional<ServiceRecord> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    List<ProcessIdentity> serviceProcesses() {
        return services.values().stream().map(ServiceRecord::process).toList();
    }

    /** What still runs, whoever started it. */
    public List<ProcessIdentity> alive() {
        List<ProcessIdentity> all = new ArrayList<>(serviceProcesses());
        platform.map(PlatformRecord::process).ifPresent(all::add);
        return all.stream().filter(ProcessIdentity::isAlive).toList();
    }
}
