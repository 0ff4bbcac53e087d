package parley.notification.domain;

import java.util.List;

/**
 * A side of meetings.
 *
 * @param representatives participants; each of them is told what concerns the company
 */
public record Company(String id, String name, List<String> representatives) {

    public Company {
        representatives = List.copyOf(representatives);
    }
}
