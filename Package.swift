// swift-tools-version: 6.2
import PackageDescription

/// A room of the house: one folder under `Sources`, and the rooms that it may import.
func room(_ name: String, _ imports: String...) -> Target {
    .target(name: name, dependencies: imports.map { .byName(name: $0) })
}

/// The tests of a room lie parallel to it, and may use whatever they need to show what it does.
func tests(_ name: String, _ imports: String...) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: ([name, "TestSupport"] + imports).map { .byName(name: $0) })
}

/// A C library of Debian. Libraries without a pkg-config file name their own link in the module map.
func binding(_ name: String, pkgConfig: String? = nil, debian: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/Bindings/\(name)", pkgConfig: pkgConfig,
        providers: [.apt([debian])])
}

let package = Package(
    name: "TwoVoices",
    products: [
        .library(name: "TwoVoices", targets: ["TwoVoices"]),
        .executable(name: "twovoices", targets: ["TwoVoicesCommand"]),
    ],
    targets: [
        binding("CYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
        binding("CHarfBuzz", pkgConfig: "harfbuzz-subset", debian: "libharfbuzz-dev"),
        binding("CFriBidi", pkgConfig: "fribidi", debian: "libfribidi-dev"),
        binding("CHaru", debian: "libhpdf-dev"),
        binding("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
        binding("CDeflate", pkgConfig: "libdeflate", debian: "libdeflate-dev"),
        binding("CNettle", pkgConfig: "nettle", debian: "nettle-dev"),
        binding("CPNG", pkgConfig: "libpng16", debian: "libpng-dev"),
        binding("CJPEG", pkgConfig: "libturbojpeg", debian: "libturbojpeg0-dev"),
        .target(
            name: "CLineBreak", path: "Sources/Bindings/CLineBreak",
            linkerSettings: [.linkedLibrary("icuuc")]),
        .target(
            name: "CQPDF", path: "Sources/Bindings/CQPDF",
            linkerSettings: [.linkedLibrary("turbojpeg")]),

        room("Diagnostics"),
        room("Threads", "Diagnostics"),
        room("Casework", "Diagnostics", "CYAML"),
        room("Disclosure", "Diagnostics", "Casework"),
        room("Deadlines", "Diagnostics", "Casework", "Disclosure"),
        room("Documents", "Diagnostics"),
        room("Pictures", "Diagnostics", "Documents", "CPNG", "CJPEG", "CZlib", "CDeflate"),
        room("Figures", "Diagnostics", "Disclosure", "Casework", "Documents", "Pictures"),
        room(
            "Templating", "Diagnostics", "Casework", "Deadlines", "Disclosure", "Documents",
            "Figures", "Pictures"),
        room("PlainLanguage", "Diagnostics", "Casework"),
        room("HTML", "Diagnostics", "Documents", "Pictures"),
        room("Markdown", "Diagnostics", "Documents", "Pictures"),
        room(
            "Typesetting", "Diagnostics", "Documents", "Pictures", "CHarfBuzz", "CFriBidi",
            "CLineBreak"),
        room(
            "PDF", "Diagnostics", "Typesetting", "Documents", "Pictures", "CHaru", "CZlib",
            "CDeflate"),
        room("PDFSyntax"),
        room("PDFFiles", "Diagnostics", "Threads", "PDFSyntax", "CQPDF"),
        room("Mail", "Diagnostics"),
        room("Bundling", "Diagnostics", "Casework", "Documents"),
        room(
            "ReadingBack", "Diagnostics", "Casework", "Disclosure", "PDFSyntax", "CZlib", "CDeflate"
        ),
        room(
            "TwoVoices", "Diagnostics", "Threads", "Casework", "Deadlines", "Disclosure",
            "Documents", "Pictures", "Figures", "Templating", "PlainLanguage", "HTML", "Markdown",
            "Typesetting", "PDF", "PDFFiles", "Mail", "Bundling", "ReadingBack", "CNettle"),
        .executableTarget(
            name: "TwoVoicesCommand", dependencies: ["TwoVoices", "Diagnostics", "Threads"]),
        .executableTarget(
            name: "LongDocument",
            dependencies: ["Diagnostics", "Documents", "Typesetting", "PDF", "ReadingBack"],
            path: "Tests/Benchmarks/LongDocument"),
        .target(
            name: "TestSupport", dependencies: ["Casework", "Diagnostics"], path: "Tests/Support"),
        tests("PlainLanguage", "Casework", "Diagnostics"),
        tests("Templating", "Casework", "Disclosure", "Documents", "Pictures", "Diagnostics"),
        tests("Disclosure", "Casework", "Diagnostics"),
        tests("Deadlines", "Casework", "Diagnostics"),
        tests(
            "PDF", "Typesetting", "Documents", "Pictures", "Diagnostics", "ReadingBack", "PDFSyntax"
        ),
        tests("PDFFiles", "Diagnostics", "CZlib"),
        tests("Mail", "Diagnostics"),
        tests("Bundling", "Casework", "Documents", "Diagnostics"),
        tests("Casework", "Diagnostics"),
        tests("Threads", "Diagnostics"),
        tests("Pictures", "Documents", "Diagnostics", "CZlib"),
        tests("Figures", "Documents"),
        tests("ReadingBack", "Disclosure", "Diagnostics"),
        tests(
            "TwoVoices", "Casework", "Disclosure", "Templating", "Pictures", "ReadingBack",
            "Documents", "Diagnostics", "Bundling", "PDFFiles", "PDFSyntax"),
        .testTarget(name: "CommandTests", dependencies: ["TwoVoicesCommand"]),
        tests("Typesetting", "Documents", "Diagnostics"),
        tests("HTML", "Documents", "Pictures"),
        tests("Markdown", "Documents"),
    ],
    swiftLanguageModes: [.v6]
)
