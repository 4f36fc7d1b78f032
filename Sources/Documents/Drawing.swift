/// A drawing made of shapes, in units of its own; y grows downwards, as in SVG.
public struct Drawing: Sendable, Hashable {
    /// In units of the drawing.
    public var width: Double
    /// In units of the drawing.
    public var height: Double
    /// Painted in order.
    public var shapes: [Shape]

    /// A drawing of these parts.
    public init(width: Double, height: Double, shapes: [Shape]) {
        self.width = width
        self.height = height
        self.shapes = shapes
    }

    /// Its size tells it from nearly all others.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(width)
        hasher.combine(height)
        hasher.combine(shapes.count)
    }
}

/// One thing to paint.
public enum Shape: Sendable, Equatable {
    case path(Path)
    case label(Label)
}

/// An outline, with how it is filled and drawn.
public struct Path: Sendable, Equatable {
    /// One move of the pen.
    public enum Step: Sendable, Equatable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
    }

    /// The outline, step by step.
    public var steps: [Step]
    /// Nothing is filled where this is nil.
    public var fill: Colour?
    /// Nothing is drawn where this is nil.
    public var stroke: Stroke?

    /// A path of these parts.
    public init(steps: [Step], fill: Colour? = nil, stroke: Stroke? = nil) {
        self.steps = steps
        self.fill = fill
        self.stroke = stroke
    }
}

/// A line's colour and width, in the drawing's units; ends and corners are round.
public struct Stroke: Sendable, Equatable {
    /// The colour of the line.
    public var colour: Colour
    /// In the drawing's units.
    public var width: Double
    /// Lengths of dash and gap; empty for a whole line.
    public var dash: [Double]

    /// A stroke of these parts.
    public init(colour: Colour, width: Double, dash: [Double] = []) {
        self.colour = colour
        self.width = width
        self.dash = dash
    }
}

/// Words in a drawing, on one line.
public struct Label: Sendable, Equatable {
    /// Which part of a line stands at its point.
    public enum Anchor: String, Sendable { case start, middle, end }

    /// What it says.
    public var words: String
    /// Who wrote them.
    public var origin: Text.Origin
    /// Where the baseline begins, has its middle, or ends.
    public var at: Point
    /// The height of the letters, in the drawing's units.
    public var size: Double
    /// Which part of the line stands at `at`.
    public var anchor: Anchor
    /// Set in the bold face.
    public var isBold: Bool
    /// The colour of the letters.
    public var colour: Colour
    /// The line is set smaller where it would be wider than this.
    public var room: Double

    /// A label of these parts.
    public init(
        _ words: String, _ origin: Text.Origin, at: Point, size: Double, anchor: Anchor = .start,
        isBold: Bool = false, colour: Colour = .ink, room: Double
    ) {
        self.words = words
        self.origin = origin
        self.at = at
        self.size = size
        self.anchor = anchor
        self.isBold = isBold
        self.colour = colour
        self.room = room
    }
}

/// A place in a drawing or on a page.
public struct Point: Sendable, Hashable {
    /// From the left.
    public var x: Double
    /// Downwards from the top.
    public var y: Double

    /// A point of these parts.
    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A colour of the screen (sRGB), each part from 0 to 255.
public struct Colour: Sendable, Hashable {
    /// From 0 to 255.
    public var red: UInt8
    /// From 0 to 255.
    public var green: UInt8
    /// From 0 to 255.
    public var blue: UInt8

    /// A colour of these parts.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#1B2430`: what is written and drawn.
    public static let ink = Colour(0x1B, 0x24, 0x30)
    /// `#FFFFFF`: what is written on.
    public static let paper = Colour(0xFF, 0xFF, 0xFF)
    /// `#17666A`: what works, and what we do.
    public static let teal = Colour(0x17, 0x66, 0x6A)
    /// `#A8452B`: worries.
    public static let clay = Colour(0xA8, 0x45, 0x2B)
    /// `#2B5C9E`: what happens next.
    public static let blue = Colour(0x2B, 0x5C, 0x9E)
    /// `#5A6472`, `#D7DCE2`, `#F3F5F7`.
    public static let grey = Colour(0x5A, 0x64, 0x72)
    /// `#D7DCE2`: hairlines.
    public static let line = Colour(0xD7, 0xDC, 0xE2)
    /// `#F3F5F7`: a ground behind words.
    public static let mist = Colour(0xF3, 0xF5, 0xF7)

    /// `#RRGGBB`.
    public var hexadecimal: String {
        String(unsafeUninitializedCapacity: 7) { text in
            text[0] = UInt8(ascii: "#")
            for (index, part) in [red, green, blue].enumerated() {
                text[2 * index + 1] = Self.digit(part >> 4)
                text[2 * index + 2] = Self.digit(part & 15)
            }
            return 7
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
