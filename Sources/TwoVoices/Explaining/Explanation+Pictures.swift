/// What is wrong with a picture.
extension Explanation {
    static let picturePage = #"""
        ## missing-picture: a picture that could not be opened
        The case or the template asks for a picture, and there is none to show.
        > Look at the file's name, and open it in a picture program to see whether it is whole.

        ## picture-colours: a picture that is packed in an unusual way
        It has 12 bits a colour, two colours, or a coding that few programs can read.
        > Open it in any picture program, and save it as PNG, or as JPEG in RGB.

        ## picture-damaged: a picture that is broken
        The file ends too early, or its parts do not fit together. Most often a copy was cut short.
        > Copy it again from where it came.

        ## picture-kind: a file that is no picture
        Pictures of a case are PNG or JPEG, whatever the file's name says.
        > Open it in any picture program, and save it as PNG or JPEG.

        ## picture-missing: a picture of the library without its file
        The table of `Templates/Pictures` names a picture, and its SVG file is not there.
        > Draw it, or take the row out.

        ## picture-size: a picture that is too large or empty
        It has more dots than any page can show, or none at all. Pictures that have to be unpacked
        (transparent, interlaced, progressive, turned, or for a printing press) may have fewer.
        > Make it smaller in any picture program; 2,000 dots across are plenty.

        ## picture-table: a row of the table of pictures that cannot be read
        `Templates/Pictures/README.md` names each picture and says what it means.
        > Write the row like the others.
            | phone | Ring somebody |

        ## picture-without-meaning: a picture that nobody can hear
        An SVG file has no row in the table, so that there are no words for people who cannot see it.
        > Add a row with its word and its meaning.

        ## svg-attribute: an attribute that our pictures do not use
        Pictures of the library are a small part of SVG, so that each is drawn the same everywhere.
        > Take it out, or take the one that is suggested.

        ## svg-element: an element that our pictures do not use
        Pictures of the library are a small part of SVG: paths and a few shapes.
        > Draw it with those; most drawing programs can turn objects into paths.

        ## svg-syntax: a picture file that cannot be read
        The SVG file is not whole, or holds what no picture needs, such as a document type.
        > Save it again as plain SVG.

        ## svg-value: a value that cannot be read
        A number, a colour or a path is written in a way that our pictures do not use.
        > Write it as the problem says.
            fill="#1B2430"
        """#
}
