-- Reads the articles of a file (one slug a line) in turn, so that no two requests at one moment ask for the same one.
local paths = {}
local sent = 0

function init(args)
  for slug in io.lines(args[1]) do
    paths[#paths + 1] = "/v1/articles/" .. slug
  end
end

function request()
  sent = sent + 1
  return wrk.format("GET", paths[sent % #paths + 1])
end
