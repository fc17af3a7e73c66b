-- Asks for the lines of a file in turn: a path, and behind a blank the reader for whom it is asked, where there is one.
local requests = {}
local sent = 0

function init(args)
  for line in io.lines(args[1]) do
    local path, reader = line:match("^(%S+) ?(%S*)$")
    requests[#requests + 1] = wrk.format("GET", path, reader ~= "" and { ["x-reader-id"] = reader } or nil)
  end
end

function request()
  sent = sent + 1
  return requests[sent % #requests + 1]
end
