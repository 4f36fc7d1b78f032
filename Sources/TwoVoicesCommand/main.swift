import Glibc

Exit.catchBugs()
exit(Command.run(CommandLine.arguments).rawValue)
