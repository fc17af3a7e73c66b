-- Posts comments as a guest, each under the next article of a file (one id a line), no two with the same text.
local articles = {}
local sent = 0
local padding = string.rep("The ferry was late again, and nobody on the quay could say why. ", 3)
local headers = { ["content-type"] = "application/json" }

function init(args)
  for id in io.lines(args[1]) do
    articles[#articles + 1] = id
  end
end

function request()
  sent = sent + 1
  local path = "/v1/articles/" .. articles[sent % #articles + 1] .. "/comments"
  local body = '{"guestName":"Ines of the harbour","text":"' .. padding .. sent .. '"}'
  return wrk.format("POST", path, headers, body)
end
