package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/** What is known of companies from events. */
public interface Companies {

    Optional<Company> find(ForumId forum, CompanyId id);

    /** By reference. */
    List<Company> of(ForumId forum);

    /**
     * By reference.
     *
     * @param after reference of the last one seen; empty from the first
     */
    List<Company> page(ForumId forum, Optional<String> after, int limit);

    /** Those for which the holder of a token may act. */
    List<Company> representedBy(ForumId forum, String subject);

    /** Adds or replaces. */
    void keep(Company company);
}
