import Diagnostics
import Documents

/// Reads our own small part of SVG into a drawing.
///
/// A picture is an `svg` with a `viewBox`; in it `title`, `desc`, and shapes, alone or in groups:
/// `path circle ellipse rect line polyline polygon`, painted by `fill`, `stroke` and
/// `stroke-width`. Ends and corners of lines are round. There are no styles, no transforms, no
/// words, no links, and nothing that names another file.
public enum SVGReader {
    /// A larger file is refused, in bytes.
    public static let largestFile = 1_000_000

    /// The drawing, its title and its description; empty where the file has none.
    ///
    /// - Throws: all that is wrong with the file at once, each with line and column.
    public static func drawing(
        _ bytes: [UInt8], file: String
    ) throws(Problems) -> (drawing: Drawing, title: String, description: String) {
        guard bytes.count <= largestFile else {
            let problem = PictureProblem.tooManyBytes(limit: largestFile)
            throw Problems(problem.problem(at: Place(file: file)))
        }
        var findings = Findings(file: file, bytes: bytes)
        let picture = read(bytes, &findings)
        guard let picture, findings.problems.isEmpty else { throw findings.sorted }
        return picture
    }

    /// Nil only where a finding says why.
    private static func read(
        _ bytes: [UInt8], _ findings: inout Findings
    ) -> (drawing: Drawing, title: String, description: String)? {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            findings.add(.notText, at: 0)
            return nil
        }
        var reader = XMLReader(bytes)
        do throws(XMLFault) {
            let root = try reader.root()
            guard root.name == SVGElement.svg.rawValue else {
                findings.add(.noRoot, at: root.offset)
                return nil
            }
            var builder = SVGBuilder(findings: findings)
            let picture = builder.picture(root)
            findings = builder.findings
            return picture
        } catch {
            findings.add(.malformed(error.kind), at: error.offset)
            return nil
        }
    }
}
