/// Names that are also words, months, or what a child calls somebody: alone they tell nothing.
enum CommonWords {
    static let all: Set<String> = Set(
        [calendar, flowers, virtues, words, surnames, family, titles]
            .flatMap { $0.split { $0 == " " || $0 == "\n" }.map(String.init) })

    private static let calendar = """
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
        easter noel dawn eve star sky
        """
    private static let flowers = """
        rose lily daisy violet ivy iris poppy holly heather jasmine olive fern hazel rowan ash
        rosemary ginger basil sage clay stone amber ruby pearl jade opal crystal coral sandy cherry
        berry robin wren jay martin drake
        """
    private static let virtues = """
        hope faith grace joy charity patience prudence constance mercy honour honor verity felicity
        harmony melody blessing precious angel trinity
        """
    private static let words = """
        will mark bill rob sue pat frank art jack grant dean ray guy miles chase drew penny max
        rich victor earl duke prince nick gene rod norm carol harry christian sunny glen dale heath
        cliff heaven journey destiny major summit bob don ken dick
        """
    private static let surnames = """
        smith baker cook taylor mason carter cooper fisher hunter miller potter porter turner
        walker weaver ward wood woods hill green brown white black gray grey young long short small
        little marsh field fields forest lane street bridge bridges brook brooks ford pool banks
        rivers waters fox wolf lamb bird finch swan pike fish bull hart cross church abbey temple
        castle hall house home parks park gates cash price sharp swift strong wise best good noble
        savage sweet bright day knight winters frost snow rain love bond page read rice pepper
        flower flowers branch root bush rush case judge law bell ball chance chambers marshall pope
        parsons singer skinner tanner wheeler butler farmer gardener piper shepherd steward wells
        west north east england french english london king bishop abbott weeks moon cotton
        golden silver steel power powers child children families
        """
    private static let family = """
        mum mummy mam mama mom mother dad daddy papa father nan nana nanny gran granny grandma
        grandmother grandad grandpa granddad grandfather auntie aunty aunt uncle sister brother
        cousin baby big little old the my and of
        """
    private static let titles = "mr mrs ms miss mx dr sir"
}
