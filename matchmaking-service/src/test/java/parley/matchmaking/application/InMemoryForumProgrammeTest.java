package parley.matchmaking.application;

class InMemoryForumProgrammeTest extends ForumProgrammeContract {

    private final InMemoryForumProgramme programme = new InMemoryForumProgramme();

    @Override
    protected ForumProgramme programme() {
        return programme;
    }
}
