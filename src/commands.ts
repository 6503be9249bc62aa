// The page behind the ribbon. All buttons are ShowTaskpane actions (manifest.xml): *Check* opens the pane at
// `taskpane.html?start=check` and *Insert summary* at `?start=summary`, which begin by themselves. A function that opened the pane would need a shared runtime,
// which costs older Excel and the iPad. The manifest asks for this page all the same; Office waits for its onReady.
void Office.onReady();
