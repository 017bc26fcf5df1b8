#include "tests/core/report/sample_workspace.h"
#include "ui/reports/pdf_renderer.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QElapsedTimer>
using namespace laju;
int main(int c,char**v){QApplication a(c,v);if(c<4)return 0;ui::Theme t(ui::Scheme::Light);
 int n=atoi(v[1]); auto lang=QString::fromLatin1(v[2])==QStringLiteral("id")?Language::Indonesian:Language::English;
 sample::Workspace w(n); Facts f=w.facts(); QElapsedTimer e;e.start(); auto d=monthlyReport(sample::novemberReport(f,lang)); qDebug()<<"doc"<<e.restart();
 auto r=ui::writePdf(d,QString::fromLatin1(v[3])); qDebug()<<"pdf"<<e.elapsed()<<bool(r);}
