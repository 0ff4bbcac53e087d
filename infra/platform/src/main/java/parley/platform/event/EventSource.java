package parley.platform.event;

/**
 * Who this service is among its events; a bean.
 *
 * @param uri {@code /<deployment>/<service>}, the CloudEvents source
 * @param owner {@code registration}: owner of {@code registration.*} topics and of the contracts
 *     folder of that name
 */
public record EventSource(String uri, String owner) {

    private static final String SUFFIX = "-service";

    /**
     * The source of a service of this name in this deployment.
     *
     * @param service {@code registration-service}
     */
    public static EventSource of(String deployment, String service) {
        String owner =
                service.endsWith(SUFFIX)
                        ? service.substring(0, service.length() - SUFFIX.length())
                        : service;
        return new EventSource("/" + deployment + "/" + service, owner);
    }
}
