import PDFSyntax

/// The text state (9.3), as far as it says where words stand.
struct TextState {
    var font: PDFFont?
    var size = 0.0
    var characterSpacing = 0.0
    var wordSpacing = 0.0
    var leading = 0.0
    var scale = 1.0
    var page = Matrix.identity
}
