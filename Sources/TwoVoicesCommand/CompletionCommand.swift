import TwoVoices

extension Command {
    static let completion = Command(
        name: "completion", usage: "bash",
        means: "Gives what completes command lines: source <(twovoices completion bash)",
        options: [],
        run: { (arguments) throws(WrongUsage) in
            guard let shell = arguments.words.first else {
                throw .missing("the shell", "twovoices completion bash")
            }
            if let extra = arguments.words.dropFirst().first { throw .tooMany(extra) }
            guard shell == "bash" else {
                throw .unknownWord(shell, for: "completion", known: ["bash"])
            }
            return written(bashCompletion)
        })

    /// A function of bash. Options come from the commands' own lists; readers, documents and codes
    /// are asked of the program when they are wanted.
    private static var bashCompletion: String {
        let options = all.map { command in
            let names = (command.options + [Help.option]).map { "--" + $0.name }
            return "    \(command.name)) options='\(names.joined(separator: " "))' ;;"
        }
        return """
            # Completes command lines of twovoices: source <(twovoices completion bash)
            _twovoices() {
              local program=${COMP_WORDS[0]} command=${COMP_WORDS[1]} case=${COMP_WORDS[2]}
              local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}
              local options='' words='' kind=''
              if [ "$COMP_CWORD" = 1 ]; then
                COMPREPLY=($(compgen -W '\(all.map(\.name).joined(separator: " ")) help' -- "$word"))
                return
              fi
              case $command in
            \(options.joined(separator: "\n"))
              esac
              case $last in
              --for) words="all $("$program" list readers "$case" 2>/dev/null | cut -d ' ' -f 1)" ;;
              --as) words='\(Format.known.map(\.ending).joined(separator: " "))' ;;
              --voice) words='\(Voice.allCases.map(\.rawValue).joined(separator: " "))' ;;
              --standard) words='\(Standard.archival.map(\.rawValue).joined(separator: " "))' ;;
              --to|--templates|--fonts) kind=-d ;;
              --*) case " $options " in *" $last "*) ;; *) kind=-f ;; esac ;;
              esac
              if [ -z "$words$kind" ]; then
                case $command in
                explain) words=$("$program" explain 2>/dev/null | cut -d ' ' -f 1) ;;
                list) words='documents readers fields pictures rules' kind=-f ;;
                completion) words=bash ;;
                render)
                  if [ "$COMP_CWORD" -gt 2 ]; then
                    words=$("$program" list documents 2>/dev/null | cut -d ' ' -f 1 | uniq)
                  else
                    kind=-f
                  fi ;;
                *) kind=-f ;;
                esac
                case $word in -*) words=$options kind='' ;; esac
              fi
              local IFS=$'\\n'
              [ -z "$kind" ] || compopt -o filenames 2>/dev/null
              COMPREPLY=($(IFS=$' \\t\\n'; compgen -W "$words" -- "$word") ${kind:+$(compgen $kind -- "$word")})
            }
            complete -F _twovoices twovoices

            """
    }
}
